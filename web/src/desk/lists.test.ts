import { expect, it } from 'vitest'
import type { Desk } from '@/api/types'
import { openingLists } from './lists'

const desk = (approvals: number): Desk => ({ todo: [], approvals: Array(approvals).fill({}), mine: [], circulated: [], week: [], load: null }) as unknown as Desk

it('shows who has something to approve that first', () => {
  expect(openingLists(desk(1)).map((l) => l.key)).toEqual(['approvals', 'todo', 'mine'])
  expect(openingLists(desk(0)).map((l) => l.key)).toEqual(['todo', 'approvals', 'mine'])
})

it('shows what is late in a unit to who answers for it', () => {
  expect(openingLists({ ...desk(0), load: [] }).at(-1)?.label).toBe('本单位超期')
})

it('asks no enterprise to approve or take note of anything', () => {
  expect(openingLists(desk(0), true).map((l) => l.label)).toEqual(['等我办的', '我的申请'])
})
