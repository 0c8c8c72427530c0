import type { CaseView, PaperField, ProposalLine, ProposalStep, ProposalView } from '@/api/types'

/** What a signer must see of a proposal, from its line on the desk and from the case — if there is a case yet. */
export interface Subject {
  act: string
  number: string
  title: string
  sentence: string
  amount: string
  review: string
  proposed: { by: string; at: string }
  version: number
  fields: PaperField[]
  steps: ProposalStep[]
  hash: string
  open: boolean
  mine: boolean
  withdrawable: boolean
}

export function subjectOf(id: string, view: CaseView | null, line: ProposalLine | null): Subject | null {
  const proposal = view?.proposals.find((p) => p.id === id)
  const known = proposal ?? line
  if (!known) return null
  return {
    act: known.act.label,
    number: view?.number ?? '',
    title: view?.title ?? line?.title ?? '',
    sentence: line?.sentence || (proposal && view ? sentenceOf(proposal, view) : known.act.label),
    amount: line?.amount ?? '',
    review: line?.review ?? '',
    proposed: { by: known.proposedBy, at: known.proposedAt },
    version: known.version,
    fields: proposal?.fields ?? [],
    steps: proposal?.steps ?? [],
    hash: proposal?.hash ?? '',
    open: proposal ? proposal.state === 'open' : true,
    mine: proposal ? proposal.mine : true,
    withdrawable: proposal?.withdrawable ?? !proposal?.mine,
  }
}

/** A proposal in one sentence, where the desk did not send one. */
export function sentenceOf(proposal: ProposalView, view: CaseView): string {
  const parties = view.parties.map((p) => p.name).join('、')
  return `${proposal.proposedBy}呈请对${parties ? `“${parties}”` : '本案'}${proposal.act.label}`
}

/** Opinions of those who signed before, in their order. */
export const opinionsSoFar = (steps: ProposalStep[]): string[] =>
  steps.flatMap((step) => step.signers.filter((s) => s.opinion).map((s) => `${step.label} ${s.name}：${s.opinion ?? ''}`))
