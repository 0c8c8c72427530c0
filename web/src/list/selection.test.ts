import { describe, expect, it } from 'vitest'
import { MOST, paged, ranged, toggled } from './selection'

describe('what is chosen in a list', () => {
  it('comes and goes row by row', () => {
    expect(toggled([], 'a')).toEqual(['a'])
    expect(toggled(['a', 'b'], 'a')).toEqual(['b'])
  })

  it('a range reaches both ways and keeps what was chosen before', () => {
    expect(ranged(['d'], ['a', 'b', 'c', 'd'], 0, 2)).toEqual(['d', 'a', 'b', 'c'])
    expect(ranged([], ['a', 'b', 'c'], 2, 1)).toEqual(['b', 'c'])
  })

  it('a page is chosen whole, and let go whole', () => {
    expect(paged(['z', 'a'], ['a', 'b'])).toEqual(['z', 'a', 'b'])
    expect(paged(['z', 'a', 'b'], ['a', 'b'])).toEqual(['z'])
  })

  it('never holds more than is acted on at once', () => {
    const full = Array.from({ length: MOST }, (_, i) => `${i}`)
    expect(toggled(full, 'x')).toEqual(full)
    expect(ranged(full, ['x', 'y'], 0, 1)).toEqual(full)
    expect(toggled(full, '7')).toHaveLength(MOST - 1)
  })
})
