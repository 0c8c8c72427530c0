import { describe, expect, it } from 'vitest'
import { dayWords, enteredLate, instantOf, localOf, momentWords, weekday } from './dates'

describe('days and moments', () => {
  it('are read in Beijing time wherever the browser stands', () => {
    expect(momentWords('2026-11-21T16:30:00Z')).toBe('2026-11-22 00:30')
    expect(dayWords('2026-11-21T15:59:59Z')).toBe('2026-11-21')
    expect(dayWords('2026-11-21T16:00:00Z')).toBe('2026-11-22')
  })

  it('leave a plain day alone and say nothing for nothing', () => {
    expect(momentWords('2026-11-22')).toBe('2026-11-22')
    expect(momentWords(null)).toBe('')
  })

  it('go from the wall clock to an instant and back', () => {
    expect(instantOf('2026-11-22T00:30')).toBe('2026-11-21T16:30:00.000Z')
    expect(localOf(instantOf('2026-02-28T23:59'))).toBe('2026-02-28T23:59')
  })

  it('know their weekday', () => {
    expect(weekday('2026-11-22')).toBe('周日')
    expect(weekday('2026-11-23')).toBe('周一')
  })

  it('show a gap only when entry came more than a day after the act', () => {
    expect(enteredLate('2026-11-20T00:00:00Z', '2026-11-21T00:00:00Z')).toBe(false)
    expect(enteredLate('2026-11-20T00:00:00Z', '2026-11-21T00:00:01Z')).toBe(true)
  })
})
