import { expect, it } from 'vitest'
import { neighbour } from './tabs'

it('arrows walk through tabs and go round at the ends', () => {
  expect(neighbour('ArrowRight', 0, 3)).toBe(1)
  expect(neighbour('ArrowRight', 2, 3)).toBe(0)
  expect(neighbour('ArrowLeft', 0, 3)).toBe(2)
})

it('Home and End lead to the ends, other keys nowhere', () => {
  expect(neighbour('Home', 2, 3)).toBe(0)
  expect(neighbour('End', 0, 3)).toBe(2)
  expect(neighbour('x', 0, 3)).toBeNull()
  expect(neighbour('End', -1, 0)).toBeNull()
})
