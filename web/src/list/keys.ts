/** Whether a key press belongs to a text being typed. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)
}

/** What a key does in a list: the new place, `open` for Enter, `choose` for the space bar, or null where the key is not ours. */
export function listKey(key: string, at: number, length: number): number | 'open' | 'choose' | null {
  if (length === 0) return null
  if (key === 'j') return Math.min(at + 1, length - 1)
  if (key === 'k') return Math.max(at - 1, 0)
  if (key === 'Enter' && at >= 0 && at < length) return 'open'
  if (key === ' ' && at >= 0 && at < length) return 'choose'
  return null
}
