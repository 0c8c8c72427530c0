/** Days and moments as officials read them: 2026-11-22, Beijing time wherever the browser stands. */

const ZONE = 'Asia/Shanghai'
const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
})
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

function wallClock(moment: Date): Record<string, string> {
  return Object.fromEntries(parts.formatToParts(moment).map((p) => [p.type, p.value]))
}

/** `2026-11-22 09:30` in Beijing; a plain day stays a day; nothing stays empty. */
export function momentWords(iso: string | null | undefined): string {
  if (!iso) return ''
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  const p = wallClock(at)
  return `${p.year}-${p.month}-${p.day} ${p.hour}:${p.minute}`
}

/** `2026-11-22` in Beijing. */
export const dayWords = (iso: string | null | undefined): string => momentWords(iso).slice(0, 10)

/** `11-22`, for narrow places where the year is clear. */
export const shortDay = (iso: string): string => dayWords(iso).slice(5)

export const weekday = (day: string): string => WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''

/** A wall clock reading in Beijing (`2026-11-22T09:30`) as an instant. */
export const instantOf = (local: string): string => new Date(`${local.slice(0, 16)}:00+08:00`).toISOString()

/** The reverse of {@link instantOf}, for inputs. */
export const localOf = (instant: string): string => momentWords(instant).replace(' ', 'T')

/** Whether entry followed the act by more than a day: then the gap is worth showing. */
export const enteredLate = (happened: string, entered: string): boolean =>
  new Date(entered).getTime() - new Date(happened).getTime() > 24 * 3600 * 1000
