import { expect, it } from 'vitest'
import { fieldsOf } from '@/form/model'
import { changesOf } from './history'

const fields = fieldsOf({ properties: { name: { type: 'string', title: '名称' }, staff: { type: 'integer', title: '从业人员' } } })
const version = (n: number, body: Record<string, string | number>) => ({ version: n, kind: n === 1 ? '新增' : '修改', name: '李明', why: '', at: '2026-11-22T00:00:00Z', body })

it('history shows, newest first, what each change made of what was there', () => {
  const history = changesOf(fields, [version(2, { name: '甲厂', staff: 1200 }), version(1, { name: '甲厂', staff: 900 })], {})
  expect(history.map((v) => v.version)).toEqual([2, 1])
  expect(history[0]?.changes).toEqual([{ label: '从业人员', before: '900', after: '1,200' }])
  expect(history[1]?.changes).toEqual([])
})

it('a field that came or went reads as empty on the other side', () => {
  const [last] = changesOf(fields, [version(1, { name: '甲厂', staff: 1 }), version(2, { name: '甲厂' })], {})
  expect(last?.changes).toEqual([{ label: '从业人员', before: '1', after: '（空）' }])
})
