import { expect, it } from 'vitest'
import { uuid7 } from './ids'

it('an id is a UUID of version 7 that sorts by time', () => {
  const early = uuid7(1_000)
  const late = uuid7(Date.UTC(2026, 10, 22))
  expect(late).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(early < late).toBe(true)
  expect(parseInt(late.replace(/-/g, '').slice(0, 12), 16)).toBe(Date.UTC(2026, 10, 22))
})

it('two ids of the same moment differ', () => {
  expect(uuid7(5)).not.toBe(uuid7(5))
})
