import { describe, expect, it } from 'vitest'
import type { Clock } from '@/api/types'
import { byUrgency, clockTone, dueTone, isPast } from './due'

const clock = (more: Partial<Clock>): Clock => ({
  key: 'k', label: '办案期限', kind: 'deadline', from: '2026-10-01', due: '2026-12-30', state: 'running', left: '', explanation: [], rule: '', article: '', unverified: false, ...more,
})

describe('due words', () => {
  it('give every state its own sign and word, so colour never speaks alone', () => {
    const tones = (['in-time', 'soon', 'overdue'] as const).map((state) => dueTone({ state }))
    expect(new Set(tones.map((t) => t.sign)).size).toBe(3)
    expect(tones.map((t) => t.word)).toEqual(['期内', '将到期', '已超期'])
  })

  it('say of a period what the server says of it', () => {
    expect(clockTone(clock({ state: 'running' })).tone).toBe('good')
    expect(clockTone(clock({ state: 'soon' })).tone).toBe('soon')
    expect(clockTone(clock({ state: 'over' })).tone).toBe('late')
  })

  it('fold away what is met, stopped or waited out, never what is late', () => {
    expect((['met', 'stopped'] as const).every((state) => isPast(clock({ state })))).toBe(true)
    expect(isPast(clock({ kind: 'waiting', state: 'over' }))).toBe(true)
    expect(isPast(clock({ state: 'over' }))).toBe(false)
    expect(isPast(clock({ kind: 'waiting', state: 'running' }))).toBe(false)
  })

  it('tell waiting, paused and ended apart from one another', () => {
    expect(clockTone(clock({ kind: 'waiting' })).tone).toBe('waiting')
    expect(clockTone(clock({ state: 'paused' })).tone).toBe('paused')
    expect(clockTone(clock({ state: 'met' })).tone).toBe('ended')
  })

  it('take a waiting period that is over as done, a deadline that is over as late', () => {
    expect(clockTone(clock({ kind: 'waiting', state: 'over' }))).toMatchObject({ tone: 'ended', word: '已届满' })
    expect(clockTone(clock({ state: 'over' })).tone).toBe('late')
  })

  it('put the most urgent first', () => {
    const late = clock({ key: 'late', due: '2026-11-01', state: 'over' })
    const soon = clock({ key: 'soon', due: '2026-11-24', state: 'soon' })
    const good = clock({ key: 'good' })
    const waiting = clock({ key: 'waiting', kind: 'waiting', due: '2026-11-23' })
    expect(byUrgency([waiting, good, soon, late]).map((c) => c.key)).toEqual(['late', 'soon', 'good', 'waiting'])
  })
})
