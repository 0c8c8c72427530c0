import { describe, expect, it } from 'vitest'
import { strayed } from './plan'

describe('the rate of execution', () => {
  it.each([[99.99, true], [100, false], [150, false], [150.01, true]])('%s per cent', (rate, marked) => {
    expect(strayed(rate)).toBe(marked)
  })
})
