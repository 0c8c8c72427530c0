// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { isTyping, listKey } from './keys'

describe('keys in a list', () => {
  it('j goes down and stops at the end', () => {
    expect(listKey('j', -1, 3)).toBe(0)
    expect(listKey('j', 1, 3)).toBe(2)
    expect(listKey('j', 2, 3)).toBe(2)
  })

  it('k goes up and stops at the beginning', () => {
    expect(listKey('k', 2, 3)).toBe(1)
    expect(listKey('k', 0, 3)).toBe(0)
  })

  it('Enter opens only a row that was chosen', () => {
    expect(listKey('Enter', -1, 3)).toBeNull()
    expect(listKey('Enter', 0, 3)).toBe('open')
  })

  it('the space bar chooses only where one stands', () => {
    expect(listKey(' ', -1, 3)).toBeNull()
    expect(listKey(' ', 2, 3)).toBe('choose')
  })

  it('nothing happens in an empty list or for other keys', () => {
    expect(listKey('j', -1, 0)).toBeNull()
    expect(listKey('x', 0, 3)).toBeNull()
  })

  it('keys belong to a text while it is typed', () => {
    expect(isTyping(document.createElement('textarea'))).toBe(true)
    expect(isTyping(document.createElement('button'))).toBe(false)
    expect(isTyping(null)).toBe(false)
  })
})
