import { expect, it } from 'vitest'
import type { Figure } from '@/api/types'
import { grouped } from './groups'

const figure = (group: string, label: string, sentence = ''): Figure => ({
  group, key: label, label, display: '1', value: 1, unit: '件', numerator: { label: '件数', value: 1 }, denominator: null,
  sentence, period: '', cutoff: '', scope: '', source: 'own', previous: null,
})
const all = [figure('行政处罚', '立案数'), figure('行政处罚', '罚款额', '期间内处罚决定确定的罚款总额'), figure('隐患整改', '挂牌督办'), figure('', '无类别')]

it('puts figures under their headings in the order they come, those without one under 其他', () => {
  expect(grouped(all).map((g) => [g.heading, g.figures.length])).toEqual([['行政处罚', 2], ['隐患整改', 1], ['其他', 1]])
})

it('finds by any part of heading, name or sentence, all words together', () => {
  expect(grouped(all, '罚款').map((g) => g.figures.map((f) => f.label))).toEqual([['罚款额']])
  expect(grouped(all, '行政处罚 立案')).toHaveLength(1)
  expect(grouped(all, '隐患　立案')).toEqual([])
})

it('gives each group its own place on the page', () => {
  expect(new Set(grouped(all).map((g) => g.id)).size).toBe(3)
})
