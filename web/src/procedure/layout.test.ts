import { describe, expect, it } from 'vitest'
import { layout } from './layout'

const stages = ['线索', '调查', '告知', '结案'].map((label, i) => ({ key: `s${i}`, label }))
const act = (key: string, from: string[], to: string | null) => ({ key, label: key, from, to })

describe('a procedure as a drawing', () => {
  it('puts acts that stay into their stage and lets the box grow', () => {
    const { boxes } = layout({ stages, acts: [act('取证', ['s1'], null), act('询问', ['s1'], 's1')] })
    expect(boxes[1]?.inside).toEqual(['取证', '询问'])
    expect(boxes[1]!.height).toBeGreaterThan(boxes[0]!.height)
    expect(boxes[2]!.y).toBeGreaterThan(boxes[1]!.y + boxes[1]!.height)
  })

  it('tells arrows to the next stage, over stages and back apart', () => {
    const { arrows } = layout({ stages, acts: [act('立案', ['s0'], 's1'), act('撤案', ['s1'], 's3'), act('退回', ['s2'], 's1')] })
    expect(arrows.map((a) => [a.label, a.kind])).toEqual([['立案', 'next'], ['撤案', 'skip'], ['退回', 'back']])
  })

  it('draws an act from several stages as one arrow', () => {
    const { arrows } = layout({ stages, acts: [act('撤案', ['s0', 's1'], 's3')] })
    expect(arrows).toHaveLength(1)
    expect(arrows[0]?.path.match(/M/g)).toHaveLength(3)
  })

  it('never lays two overlapping arrows into one lane, and shares a lane where they do not meet', () => {
    const five = [...stages, { key: 's4', label: '归档' }, { key: 's5', label: '完' }]
    const { arrows } = layout({ stages: five, acts: [act('甲', ['s0'], 's2'), act('乙', ['s1'], 's3'), act('丙', ['s3'], 's5')] })
    const x = Object.fromEntries(arrows.map((a) => [a.label, a.x]))
    expect(x['甲']).not.toBe(x['乙'])
    expect(x['甲']).toBe(x['丙'])
  })

  it('is empty for an empty procedure', () => {
    expect(layout({ stages: [], acts: [] })).toMatchObject({ height: 0, boxes: [], arrows: [] })
  })
})
