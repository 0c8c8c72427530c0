import { expect, it } from 'vitest'
import { known } from './openingPrefill'

it('an address fills the fields it names, and nothing else', () => {
  const schema = { properties: {
    title: { type: 'string', title: '案由' }, staff: { type: 'integer', title: '人数' }, harm: { type: 'boolean', title: '危害' },
    officers: { type: 'array', title: '人员', items: { type: 'string' } }, parties: { type: 'array', title: '当事人', items: { type: 'object', properties: {} } },
  } }
  expect(known(schema, { title: '甲', staff: '12', harm: 'true', officers: 'a,b', parties: 'x', from: 'case-1' }))
    .toEqual({ title: '甲', staff: 12, harm: true, officers: ['a', 'b'] })
})
