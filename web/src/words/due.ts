import type { Clock, Due } from '@/api/types'

/** How a period is shown: one colour, one sign, one word each, so that colour never speaks alone. */
export interface Tone { tone: 'good' | 'soon' | 'late' | 'waiting' | 'paused' | 'ended'; sign: string; word: string }

const TONES: Record<Due['state'], Tone> = {
  'in-time': { tone: 'good', sign: '●', word: '期内' },
  soon: { tone: 'soon', sign: '▲', word: '将到期' },
  overdue: { tone: 'late', sign: '■', word: '已超期' },
}

export const dueTone = (due: Pick<Due, 'state'>): Tone => TONES[due.state]

/** A clock of the case: a deadline binds the bureau, a waiting period holds it back. The server says how near it is. */
export function clockTone(clock: Pick<Clock, 'kind' | 'state'>): Tone {
  switch (clock.state) {
    case 'paused': return { tone: 'paused', sign: '‖', word: '中止计算' }
    case 'met': return { tone: 'ended', sign: '✓', word: clock.kind === 'waiting' ? '已届满' : '已完成' }
    case 'stopped': return { tone: 'ended', sign: '—', word: '已停止' }
    case 'over': return clock.kind === 'waiting' ? { tone: 'ended', sign: '✓', word: '已届满' } : TONES.overdue
    case 'soon': return TONES.soon
    default: return clock.kind === 'waiting' ? { tone: 'waiting', sign: '◎', word: '等期满' } : TONES['in-time']
  }
}

/** Whether nothing is to be done or waited for any more: it is folded away. */
export const isPast = (clock: Clock): boolean => clockTone(clock).tone === 'ended'

const URGENCY: Tone['tone'][] = ['late', 'soon', 'good', 'waiting', 'paused', 'ended']

/** Clocks with the most urgent first: late, soon, in time, waiting, paused, ended; then by day. */
export function byUrgency(clocks: Clock[]): Clock[] {
  const rank = (c: Clock) => URGENCY.indexOf(clockTone(c).tone)
  return [...clocks].sort((a, b) => rank(a) - rank(b) || a.due.localeCompare(b.due))
}
