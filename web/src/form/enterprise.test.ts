import { expect, it } from 'vitest'
import { filledFrom } from './enterprise'
import { fieldsOf } from './model'

const party = fieldsOf({ properties: {
  kind: { type: 'string', title: '类型', enum: ['UNIT', 'PERSON'], 'x-labels': ['单位', '个人'] }, name: { type: 'string', title: '名称' }, enterprise: { type: 'string', title: '企业', 'x-pick': 'enterprise' },
  code: { type: 'string', title: '代码' }, address: { type: 'string', title: '地址' }, principal: { type: 'string', title: '法定代表人' },
} })

it('a chosen enterprise fills the fields of a party, by the names both sides use', () => {
  expect(filledFrom(party, { name: '甲厂', creditCode: '913', address: '一号路', representative: '王某', unit: '0001', staff: 5 }))
    .toEqual({ kind: 'UNIT', name: '甲厂', code: '913', address: '一号路', principal: '王某' })
})

it('what the register does not know stays as it was typed', () => {
  expect(filledFrom(party, { name: '甲厂', address: '' })).toEqual({ kind: 'UNIT', name: '甲厂' })
})
