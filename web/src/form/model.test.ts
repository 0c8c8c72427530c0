import { describe, expect, it } from 'vitest'
import type { JsonSchema } from '@/api/types'
import { amountsIn, fieldsOf, isBlank, sent } from './model'

const SCHEMA: JsonSchema = {
  type: 'object',
  required: ['officers', 'fine'],
  properties: {
    officers: { type: 'array', title: '办案人员', minItems: 2, items: { type: 'string', format: 'uuid' }, 'x-pick': 'officer' },
    fine: { type: 'string', format: 'money', title: '罚款' },
    tier: { type: 'string', title: '档次', enum: ['LIGHT', 'HEAVY'], 'x-labels': ['从轻', '从重'] },
    harm: { type: 'boolean', title: '有危害后果' },
    photos: { type: 'array', title: '照片', items: { type: 'string', format: 'file' } },
    facts: { type: 'string', format: 'long-text', title: '事实' },
    parties: { type: 'array', title: '当事人', items: { type: 'object', required: ['name'], properties: { name: { type: 'string', title: '名称' }, share: { type: 'string', format: 'money', title: '分担' } } } },
    court: { type: 'object', title: '救济', properties: { days: { type: 'integer', title: '期限' } } },
  },
}
const fields = fieldsOf(SCHEMA)
const field = (key: string) => fields.find((f) => f.key === key)!

describe('a form from a schema', () => {
  it('keeps the order and the labels of the schema', () => {
    expect(fields.map((f) => f.label)).toEqual(['办案人员', '罚款', '档次', '有危害后果', '照片', '事实', '当事人', '救济'])
  })

  it('knows what must be filled in', () => {
    expect(fields.filter((f) => f.required).map((f) => f.key)).toEqual(['officers', 'fine'])
  })

  it('takes each kind for what it is', () => {
    expect(fields.map((f) => f.kind)).toEqual(['list', 'money', 'choice', 'truth', 'list', 'long-text', 'list', 'object'])
    expect(field('officers').item).toMatchObject({ kind: 'pick', source: 'officer' })
    expect(field('photos').item?.kind).toBe('file')
    expect(field('parties').item?.fields.map((f) => f.key)).toEqual(['name', 'share'])
  })

  it('reads the words of a choice from a list or from a map', () => {
    expect(field('tier').options).toEqual([{ value: 'LIGHT', label: '从轻' }, { value: 'HEAVY', label: '从重' }])
    const mapped = fieldsOf({ properties: { t: { enum: ['A'], 'x-labels': { A: '甲' } } } })
    expect(mapped[0]?.options).toEqual([{ value: 'A', label: '甲' }])
  })
})

describe('a paper as it is sent', () => {
  it('leaves out what is blank and what the schema does not know', () => {
    expect(sent(fields, { fine: '60000.00', facts: '  ', court: { days: null }, parties: [{}, { name: ' 甲厂 ' }], stray: 1 }))
      .toEqual({ fine: '60000.00', parties: [{ name: '甲厂' }] })
  })

  it('keeps “no” and zero, which are answers', () => {
    expect(sent(fields, { harm: false, court: { days: 0 } })).toEqual({ harm: false, court: { days: 0 } })
    expect(isBlank(false)).toBe(false)
    expect(isBlank(0)).toBe(false)
    expect(isBlank([{ a: '' }])).toBe(true)
  })
})

it('a confirmation names every amount, also those of the parties', () => {
  expect(amountsIn(fields, { fine: '60000.00', parties: [{ name: '甲', share: '10.00' }, { name: '乙' }] }))
    .toEqual([{ label: '罚款', amount: '60000.00' }, { label: '分担', amount: '10.00' }])
})
