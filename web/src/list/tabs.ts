/** Where a key leads among tabs; at the ends it goes round. Null for keys that are not ours. */
export function neighbour(key: string, at: number, length: number): number | null {
  if (length === 0) return null
  switch (key) {
    case 'ArrowRight': return (at + 1) % length
    case 'ArrowLeft': return (at - 1 + length) % length
    case 'Home': return 0
    case 'End': return length - 1
    default: return null
  }
}
