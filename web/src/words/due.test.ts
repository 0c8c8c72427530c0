import { describe, expect, it } from 'vitest'
import type { Clock } from '@/api/types'
import { byUrgency, clockTone, daysUntil, dueTone } from './due'

const TODAY = '2026-11-22'
const clock = (more: Partial<Clock>): Clock => ({
  key: 'k', label: '办案期限', kind: 'deadline', from: '2026-10-01', due: '2026-12-30', state: 'running', left: '', explanation: [], rule: '', article: '', unverified: false, ...more,
})

describe('due words', () => {
  it('give every state its own sign and word, so colour never speaks alone', () => {
    const tones = (['in-time', 'soon', 'overdue'] as const).map((state) => dueTone({ state }))
    expect(new Set(tones.map((t) => t.sign)).size).toBe(3)
    expect(tones.map((t) => t.word)).toEqual(['期内', '将到期', '已超期'])
  })

  it('count calendar days over month ends and years', () => {
    expect(daysUntil('2026-12-01', '2026-11-30')).toBe(1)
    expect(daysUntil('2027-01-01', '2026-12-31')).toBe(1)
    expect(daysUntil('2026-11-21', TODAY)).toBe(-1)
  })

  it('turn amber seven days before the safe day, not the last day', () => {
    expect(clockTone(clock({ due: '2026-12-05', safeDay: '2026-11-29' }), TODAY).tone).toBe('soon')
    expect(clockTone(clock({ due: '2026-12-05', safeDay: '2026-11-30' }), TODAY).tone).toBe('good')
  })

  it('turn red the day after the due day, not on it', () => {
    expect(clockTone(clock({ due: TODAY }), TODAY).tone).toBe('soon')
    expect(clockTone(clock({ due: '2026-11-21' }), TODAY).tone).toBe('late')
  })

  it('tell waiting, paused and ended apart from one another', () => {
    expect(clockTone(clock({ kind: 'waiting' }), TODAY).tone).toBe('waiting')
    expect(clockTone(clock({ state: 'paused' }), TODAY).tone).toBe('paused')
    expect(clockTone(clock({ state: 'met' }), TODAY).tone).toBe('ended')
  })

  it('take a waiting period that is over as done, a deadline that is over as late', () => {
    expect(clockTone(clock({ kind: 'waiting', state: 'over' }), TODAY)).toMatchObject({ tone: 'ended', word: '已届满' })
    expect(clockTone(clock({ state: 'over' }), TODAY).tone).toBe('late')
  })

  it('put the most urgent first', () => {
    const late = clock({ key: 'late', due: '2026-11-01' })
    const soon = clock({ key: 'soon', due: '2026-11-24' })
    const good = clock({ key: 'good' })
    const waiting = clock({ key: 'waiting', kind: 'waiting', due: '2026-11-23' })
    expect(byUrgency([waiting, good, soon, late], TODAY).map((c) => c.key)).toEqual(['late', 'soon', 'good', 'waiting'])
  })
})
