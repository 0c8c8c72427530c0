import { describe, expect, it } from 'vitest'
import type { JsonSchema, Paper } from '@/api/types'
import { fieldsOf } from './model'
import { mistakes } from './validation'

const check = (properties: Record<string, JsonSchema>, paper: Paper, required: string[] = []) =>
  mistakes(fieldsOf({ type: 'object', properties, required }), paper)

describe('mistakes in a form', () => {
  it('name what is missing with the verb that mends it', () => {
    const found = check({ a: { type: 'string', title: '案由' }, b: { type: 'string', format: 'date', title: '终了日' }, c: { type: 'array', title: '照片', items: { format: 'file' } } }, {}, ['a', 'b', 'c'])
    expect(found.map((f) => f.message)).toEqual(['请填写案由。', '请选择终了日。', '请上传照片。'])
  })

  it('say nothing of what may be empty', () => {
    expect(check({ a: { type: 'string', title: '备注', minLength: 5 } }, { a: ' ' })).toEqual([])
  })

  it('count a list: one below, at, one above its limits', () => {
    const two = { list: { type: 'array', title: '办案人员', minItems: 2, maxItems: 3, items: { type: 'string' } } }
    expect(check(two, { list: ['a'] })[0]?.message).toContain('至少 2 项')
    expect(check(two, { list: ['a', 'b'] })).toEqual([])
    expect(check(two, { list: ['a', 'b', ''] })).toEqual([])
    expect(check(two, { list: ['a', 'b', 'c', 'd'] })[0]?.message).toContain('至多 3 项')
  })

  it('compare money with its limits in yuan: just below, at, just above', () => {
    const fine = { fine: { type: 'string', format: 'money', title: '罚款', minimum: 100, maximum: 50000 } }
    expect(check(fine, { fine: '99.99' })).toHaveLength(1)
    expect(check(fine, { fine: '100.00' })).toEqual([])
    expect(check(fine, { fine: '50000.00' })).toEqual([])
    expect(check(fine, { fine: '50000.01' })[0]?.message).toBe('不得大于 50,000 元。')
    expect(check(fine, { fine: '五万' })[0]?.message).toContain('应填写金额')
  })

  it('refuse a day that does not exist', () => {
    const day = { d: { type: 'string', format: 'date', title: '日期' } }
    expect(check(day, { d: '2026-02-29' })).toHaveLength(1)
    expect(check(day, { d: '2028-02-29' })).toEqual([])
  })

  it('carry the path of the field inside lists and groups', () => {
    const parties = { parties: { type: 'array', title: '当事人', items: { type: 'object', required: ['name'], properties: { name: { type: 'string', title: '名称' }, kind: { type: 'string', title: '类型' } } } } }
    expect(check(parties, { parties: [{ name: '甲' }, { kind: 'UNIT' }] })).toEqual([{ path: 'parties[1].name', message: '请填写名称。' }])
    const group = { court: { type: 'object', title: '救济', required: ['days'], properties: { days: { type: 'integer', title: '期限', minimum: 60 } } } }
    expect(check(group, { court: { days: 59 } })[0]).toEqual({ path: 'court.days', message: '不得小于 60。' })
    expect(check(group, {}, ['court'])[0]?.path).toBe('court.days')
  })

  it('say what a pattern wants in its own words', () => {
    const code = { code: { type: 'string', title: '代码', pattern: '[0-9A-Z]{18}', 'x-otherwise': '应为 18 位' } }
    expect(check(code, { code: '123' })[0]?.message).toBe('应为 18 位')
    expect(check(code, { code: '91330800MA2XXXXX1X' })).toEqual([])
  })
})
