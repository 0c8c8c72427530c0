import { describe, expect, it } from 'vitest'
import type { ActView, Obstacle } from '@/api/types'
import { actsOnDesk, grouped } from './acts'

const obstacle = (group: Obstacle['group'], words: string = group): Obstacle => ({ rule: 'R', article: '', words, group, facts: [], unverified: false })
const act = (key: string, more: Partial<ActView> = {}): ActView => ({
  key, label: key, possible: false, group: 'main', proposal: false, approvers: [], final: false, obstacles: [], cautions: [], consequences: [], documents: [], schema: {}, prefill: {}, ...more,
})

describe('the acts of a case', () => {
  it('show what can be done, the nearest three of the rest, and fold the others', () => {
    const blocked = ['a', 'b', 'c', 'd'].map((key, i) => act(key, { obstacles: Array.from({ length: 4 - i }, () => obstacle('mine')) }))
    const desk = actsOnDesk([...blocked, act('can', { possible: true }), act('aside', { group: 'other', possible: true })])
    expect(desk.possible.map((a) => a.key)).toEqual(['can'])
    expect(desk.next.map((a) => a.key)).toEqual(['d', 'c', 'b'])
    expect(desk.others.map((a) => a.key)).toEqual(['a', 'aside'])
  })

  it('put what I can mend myself before what others or time must bring', () => {
    const desk = actsOnDesk([act('time', { obstacles: [obstacle('time')] }), act('mine', { obstacles: [obstacle('mine')] })])
    expect(desk.next.map((a) => a.key)).toEqual(['mine', 'time'])
  })

  it('offer an enterprise at once what it may ask for', () => {
    const asked = act('申请变更', { group: 'other', possible: true })
    expect(actsOnDesk([asked], true).possible).toEqual([asked])
    expect(actsOnDesk([asked]).others).toEqual([asked])
    expect(actsOnDesk([act('注销', { group: 'other' })], true).others).toHaveLength(1)
  })

  it('keep an obstacle of a group nobody here knows', () => {
    const strange = { ...obstacle('mine'), group: 'NOBODY' } as unknown as Obstacle
    const loud = { ...obstacle('mine'), group: 'MINE' } as unknown as Obstacle
    expect(grouped([strange, loud]).map((g) => g.key)).toEqual(['mine', 'other'])
  })

  it('group all obstacles under what can be done about them', () => {
    const groups = grouped([obstacle('time'), obstacle('mine', 'x'), obstacle('mine', 'y')])
    expect(groups.map((g) => [g.label, g.obstacles.length])).toEqual([['我能补的', 2], ['等期限', 1]])
  })
})
