import { dayWords } from '@/words/dates'

/** The period asked for: what stands in the address, else this year until today. */
export function periodOf(query: Record<string, unknown>, now: Date): Record<string, string> {
  const today = dayWords(now.toISOString())
  const given = Object.fromEntries(Object.entries(query).filter((e): e is [string, string] => typeof e[1] === 'string' && e[1] !== ''))
  return { from: `${today.slice(0, 4)}-01-01`, to: today, ...given }
}
