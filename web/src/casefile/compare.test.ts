import { describe, expect, it } from 'vitest'
import type { FiledPaper } from '@/api/types'
import { comparePapers, difference } from './compare'

describe('two texts', () => {
  it('part only where a clause differs', () => {
    expect(difference('检查发现，14人未培训，拟罚款。', '检查发现，12人未培训，拟罚款。')).toEqual([
      { text: '检查发现，', where: 'both' }, { text: '14人未培训，', where: 'first' }, { text: '12人未培训，', where: 'second' }, { text: '拟罚款。', where: 'both' },
    ])
  })

  it('give both texts back when read on one side only', () => {
    const [first, second] = ['甲，乙，丙。', '乙，丁，丙，甲。']
    const parts = difference(first, second)
    expect(parts.filter((p) => p.where !== 'second').map((p) => p.text).join('')).toBe(first)
    expect(parts.filter((p) => p.where !== 'first').map((p) => p.text).join('')).toBe(second)
  })

  it('are all new or all gone where the other is empty', () => {
    expect(difference('', '甲')).toEqual([{ text: '甲', where: 'second' }])
    expect(difference('', '')).toEqual([])
  })
})

it('papers are compared by fields of the same name, files left out', () => {
  const paper = (fields: FiledPaper['fields']): FiledPaper => ({ seq: 1, act: '', label: '', volume: 'main', happened: '', entered: '', by: '', fields, struck: false })
  const compared = comparePapers(
    paper([{ key: 'fine', label: '拟罚款', value: '6 万元' }, { key: 'photos', label: '照片', value: 'x', kind: 'files' }]),
    paper([{ key: 'fine', label: '罚款', value: '6 万元' }, { key: 'why', label: '理由', value: ['甲', '乙'] }]),
  )
  expect(compared.map((c) => [c.label, c.same])).toEqual([['拟罚款', true], ['理由', false]])
})
