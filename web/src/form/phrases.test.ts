import { expect, it } from 'vitest'
import { inserted, MOST_PHRASES, withPhrase } from './phrases'

it('a phrase used again comes first and stands there once', () => {
  expect(withPhrase(['甲', '乙'], ' 乙 ')).toEqual(['乙', '甲'])
})

it('the oldest phrase leaves when there are too many', () => {
  const full = Array.from({ length: MOST_PHRASES }, (_, i) => `第${i}句`)
  expect(withPhrase(full, '新的')).toHaveLength(MOST_PHRASES)
  expect(withPhrase(full, '新的')).not.toContain(`第${MOST_PHRASES - 1}句`)
})

it('nothing is kept of blanks', () => {
  expect(withPhrase(['甲'], '  ')).toEqual(['甲'])
})

it('a phrase goes where the cursor stands and replaces what is selected', () => {
  expect(inserted('事实，证据充分', '清楚', 2, 2)).toBe('事实清楚，证据充分')
  expect(inserted('事实不清', '清楚', 2, 4)).toBe('事实清楚')
})
