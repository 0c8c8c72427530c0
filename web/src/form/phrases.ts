import type { Phrases } from '@/api/beside'

/** A phrase as it stands in the list: one's own can be forgotten, the bureau's cannot. */
export interface Phrase { words: string; id: string | null }

/** One's own first, then what the bureau offers and one does not have already. */
export function offered({ mine, bureau }: Phrases): Phrase[] {
  const own = new Set(mine.map((p) => p.words))
  return [...mine.map((p) => ({ words: p.words, id: p.id })), ...bureau.filter((words) => !own.has(words)).map((words) => ({ words, id: null }))]
}

/** Puts a phrase where the cursor stands. */
export function inserted(text: string, phrase: string, from: number, to: number): string {
  return text.slice(0, from) + phrase + text.slice(to)
}

/** Where the keyboard goes in the list: up and down around its ends, 1 to 9 at once; null for a key that means nothing here. */
export function phraseKey(key: string, at: number, length: number): number | null {
  if (length === 0) return null
  if (key === 'ArrowDown') return (at + 1) % length
  if (key === 'ArrowUp') return (at - 1 + length) % length
  return null
}
export const phraseNumber = (key: string, length: number): number | null => (/^[1-9]$/.test(key) && Number(key) <= length ? Number(key) - 1 : null)
