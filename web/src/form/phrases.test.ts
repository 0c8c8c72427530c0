import { expect, it } from 'vitest'
import { inserted, offered, phraseKey, phraseNumber } from './phrases'

it('my own phrases come first and a phrase stands there once', () => {
  const all = offered({ mine: [{ id: '1', words: '甲' }], bureau: ['乙', '甲'] })
  expect(all).toEqual([{ words: '甲', id: '1' }, { words: '乙', id: null }])
})

it('a phrase goes where the cursor stands and replaces what is selected', () => {
  expect(inserted('事实，证据充分', '清楚', 2, 2)).toBe('事实清楚，证据充分')
  expect(inserted('事实不清', '清楚', 2, 4)).toBe('事实清楚')
})

it('arrows walk around the list', () => {
  expect(phraseKey('ArrowDown', 1, 2)).toBe(0)
  expect(phraseKey('ArrowUp', 0, 2)).toBe(1)
  expect(phraseKey('ArrowDown', 0, 0)).toBeNull()
  expect(phraseKey('a', 0, 2)).toBeNull()
})

it('a number takes that phrase, if there are so many', () => {
  expect(phraseNumber('2', 2)).toBe(1)
  expect(phraseNumber('3', 2)).toBeNull()
  expect(phraseNumber('0', 2)).toBeNull()
})
