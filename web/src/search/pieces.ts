/** Cuts a text where it matches what was searched, so the match can be marked. Case does not matter. */
export function pieces(text: string, q: string): { text: string; hit: boolean }[] {
  const wanted = q.trim().toLowerCase()
  if (!wanted) return [{ text, hit: false }]
  const out: { text: string; hit: boolean }[] = []
  const low = text.toLowerCase()
  let from = 0
  for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, from)) {
    if (at > from) out.push({ text: text.slice(from, at), hit: false })
    out.push({ text: text.slice(at, at + wanted.length), hit: true })
    from = at + wanted.length
  }
  if (from < text.length) out.push({ text: text.slice(from), hit: false })
  return out
}
