/** What is chosen in a list, by id, in the order of choosing. */

/** The most that is acted on at once. */
export const MOST = 100

/** Adds what was not chosen, takes away what was; beyond the most nothing is added. */
export function toggled(chosen: string[], id: string): string[] {
  if (chosen.includes(id)) return chosen.filter((c) => c !== id)
  return chosen.length < MOST ? [...chosen, id] : chosen
}

/** All rows between two places are chosen, as a range goes from the last one chosen to this one. */
export function ranged(chosen: string[], ids: string[], from: number, to: number): string[] {
  const range = ids.slice(Math.min(from, to), Math.max(from, to) + 1)
  return [...chosen, ...range.filter((id) => !chosen.includes(id))].slice(0, MOST)
}

/** All rows of a page, or none of them where all were chosen. */
export function paged(chosen: string[], ids: string[]): string[] {
  const all = ids.every((id) => chosen.includes(id))
  return all ? chosen.filter((id) => !ids.includes(id)) : ranged(chosen, ids, 0, ids.length - 1)
}
