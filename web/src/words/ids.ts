/** A UUID of version 7: made here, so that sending the same act twice does no harm. */
export function uuid7(at: number, random: Uint8Array = crypto.getRandomValues(new Uint8Array(10))): string {
  const time = at.toString(16).padStart(12, '0')
  const rest = [...random].map((b) => b.toString(16).padStart(2, '0')).join('')
  const variant = ((parseInt(rest.slice(3, 4), 16) & 0x3) | 0x8).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-${variant}${rest.slice(4, 7)}-${rest.slice(7, 19)}`
}
