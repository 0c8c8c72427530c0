import { expect, it } from 'vitest'
import { pieces } from './pieces'

it('marks every match and loses nothing of the text', () => {
  const found = pieces('化工厂的化工车间', '化工')
  expect(found.filter((p) => p.hit).map((p) => p.text)).toEqual(['化工', '化工'])
  expect(found.map((p) => p.text).join('')).toBe('化工厂的化工车间')
})

it('matches whatever the case, and nothing when nothing was asked', () => {
  expect(pieces('91330800MA', 'ma').at(-1)).toEqual({ text: 'MA', hit: true })
  expect(pieces('甲', ' ')).toEqual([{ text: '甲', hit: false }])
})
