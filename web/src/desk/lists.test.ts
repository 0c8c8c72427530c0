import { expect, it } from 'vitest'
import type { Desk } from '@/api/types'
import { openingLists } from './lists'

const desk = (approvals: number): Desk => ({ todo: [], approvals: Array(approvals).fill({}), mine: [], overdue: [], circulated: [{ read: null }, { read: '2026-11-22T01:00:00Z' }], week: [], load: null }) as unknown as Desk

it('shows who has something to approve that first', () => {
  expect(openingLists(desk(1)).map((l) => l.key)).toEqual(['approvals', 'todo', 'mine', 'circulated'])
  expect(openingLists(desk(0)).map((l) => l.key)).toEqual(['todo', 'approvals', 'mine', 'circulated'])
})

it('shows what is late in a unit to who answers for it', () => {
  expect(openingLists({ ...desk(0), load: [] }).at(-1)?.label).toBe('本单位超期')
})

it('counts of what was passed for reading what is still unread', () => {
  expect(openingLists(desk(0)).find((l) => l.key === 'circulated')?.count).toBe(1)
})

it('asks no enterprise to approve or take note of anything', () => {
  expect(openingLists(desk(0), true).map((l) => l.label)).toEqual(['等我办的', '我的申请'])
})
