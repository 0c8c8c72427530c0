import { expect, it } from 'vitest'
import type { RailStep } from '@/api/types'
import { lanesOf } from './lanes'

const step = (seq: number, party?: string): RailStep => ({ seq, act: '', label: '', by: '', happened: '', entered: '', struck: false, ...(party ? { party } : {}) })

it('one party needs no lanes', () => {
  expect(lanesOf([step(1), step(2, '甲厂')], 1)).toHaveLength(1)
  expect(lanesOf([], 1)).toEqual([])
})

it('several parties each have a lane, after what concerns all', () => {
  const lanes = lanesOf([step(1, '甲厂'), step(2), step(3, '乙某'), step(4, '甲厂')], 2)
  expect(lanes.map((l) => [l.party, l.steps.map((s) => s.seq)])).toEqual([['', [2]], ['甲厂', [1, 4]], ['乙某', [3]]])
})
