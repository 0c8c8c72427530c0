import { describe, expect, it } from 'vitest'
import type { CaseView, ProposalLine, ProposalView } from '@/api/types'
import { opinionsSoFar, subjectOf } from './proposal'

const proposal: ProposalView = {
  id: 'p', act: { key: 'decide', label: '作出处罚决定' }, version: 2, state: 'open', proposedBy: '王芳', proposedAt: '2026-11-21T01:00:00Z', fields: [], mine: true, hash: 'h',
  steps: [
    { index: 0, label: '法规科', kind: 'one', state: 'done', signers: [{ name: '陈静', decision: '同意', opinion: '事实清楚' }] },
    { index: 1, label: '分管领导', kind: 'one', state: 'now', signers: [{ name: '李明' }] },
  ],
}
const view = { number: '立12号', title: '甲厂案', parties: [{ key: 'a', name: '甲厂', kind: 'unit', code: '' }], proposals: [proposal] } as unknown as CaseView
const line = { id: 'p', case: null, act: { key: 'file', label: '立案' }, sentence: '对甲厂立案', proposedBy: '李明', proposedAt: '', step: { index: 1, of: 2, label: '负责人' }, version: 1 } as ProposalLine

describe('the subject of an approval', () => {
  it('reads from the case where the desk has no line', () => {
    expect(subjectOf('p', view, null)).toMatchObject({ sentence: '王芳呈请对“甲厂”作出处罚决定', title: '甲厂案', number: '立12号', mine: true, open: true })
  })

  it('reads from the desk where there is no case yet', () => {
    expect(subjectOf('p', null, line)).toMatchObject({ act: '立案', sentence: '对甲厂立案', number: '', mine: true })
  })

  it('is gone where neither knows it', () => {
    expect(subjectOf('q', view, null)).toBeNull()
  })

  it('is no longer open once refused', () => {
    const refused = { ...view, proposals: [{ ...proposal, state: 'refused' as const }] }
    expect(subjectOf('p', refused, line)?.open).toBe(false)
  })

  it('shows the opinions of those before, not the empty ones', () => {
    expect(opinionsSoFar(proposal.steps)).toEqual(['法规科 陈静：事实清楚'])
  })
})
