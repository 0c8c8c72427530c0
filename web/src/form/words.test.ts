import { expect, it } from 'vitest'
import { fieldsOf } from './model'
import { idsIn, valueWords } from './words'

const fields = fieldsOf({
  properties: {
    town: { type: 'string', title: '街道', 'x-pick': 'unit' },
    kind: { enum: ['CHEM'], 'x-labels': ['危险化学品'], title: '行业' },
    fine: { type: 'string', format: 'money', title: '罚款' },
    major: { type: 'boolean', title: '重大' },
    officers: { type: 'array', title: '人员', items: { type: 'string' }, 'x-pick': 'officer' },
    parties: { type: 'array', title: '当事人', items: { type: 'object', properties: { name: { type: 'string', title: '名称' }, town: { type: 'string', title: '街道', 'x-pick': 'unit' } } } },
  },
})
const paper = { town: 'u1', kind: 'CHEM', fine: '60000.00', major: false, officers: ['o1', 'o2'], parties: [{ name: '甲厂', town: 'u2' }] }
const words = (key: string, names = {}) => valueWords(fields.find((f) => f.key === key)!, paper[key as keyof typeof paper], names)

it('values are shown in words, never as codes', () => {
  expect(words('kind')).toBe('危险化学品')
  expect(words('fine')).toBe('60,000 元')
  expect(words('major')).toBe('否')
})

it('a picked id shows its name, and dots until the name is known', () => {
  expect(words('town')).toBe('…')
  expect(words('town', { unit: { u1: '天马街道' } })).toBe('天马街道')
  expect(words('officers', { officer: { o1: '李明', o2: '王芳' } })).toBe('李明、王芳')
})

it('groups inside a list read as labelled words', () => {
  expect(words('parties', { unit: { u2: '紫港街道' } })).toBe('名称：甲厂；街道：紫港街道')
})

it('every picked id is found, also inside lists of groups', () => {
  expect(idsIn(fields, paper)).toEqual({ unit: ['u1', 'u2'], officer: ['o1', 'o2'] })
})
