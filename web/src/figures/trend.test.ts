import { expect, it } from 'vitest'
import { bars, monthWords } from './trend'

const month = (name: string, now: number | null, before: number | null) => ({
  month: name, value: { value: now, display: `${now}件` }, before: { value: before, display: `${before}件` },
})

it('the tallest bar fills the height and the others keep their share', () => {
  const drawn = bars([month('2026-10', 4, 8), month('2026-11', 2, 0)], 100, 40)
  expect(drawn.map((b) => [b.month, b.before, b.height])).toEqual([['2026-10', true, 40], ['2026-10', false, 20], ['2026-11', false, 10]])
})

it('what has no value has no bar', () => {
  expect(bars([month('2026-11', null, null)], 100, 40)).toEqual([])
})

it('bars stand inside the box and never on each other', () => {
  const drawn = bars(Array.from({ length: 12 }, (_, i) => month(`m${i}`, 1, 1)), 720, 90)
  drawn.forEach((bar, i) => { if (i) expect(bar.x).toBeGreaterThanOrEqual(drawn[i - 1]!.x + drawn[i - 1]!.width) })
  expect(drawn.at(-1)!.x + drawn.at(-1)!.width).toBeLessThanOrEqual(720)
})

it('a month is called by its number', () => {
  expect(monthWords('2026-01')).toBe('1月')
  expect(monthWords('2026-11')).toBe('11月')
})
