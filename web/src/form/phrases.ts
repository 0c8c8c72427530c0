/** Phrases one writes again and again, kept by field label; the newest first, no phrase twice. */
export const MOST_PHRASES = 12

export function withPhrase(phrases: string[], text: string): string[] {
  const phrase = text.trim()
  return phrase === '' ? phrases : [phrase, ...phrases.filter((p) => p !== phrase)].slice(0, MOST_PHRASES)
}

/** Puts a phrase where the cursor stands. */
export function inserted(text: string, phrase: string, from: number, to: number): string {
  return text.slice(0, from) + phrase + text.slice(to)
}
