import type { CaseView, ProposalView } from '@/api/types'

/** A proposal in one sentence, where the desk did not send one. */
export function sentenceOf(proposal: ProposalView, view: CaseView): string {
  const parties = view.parties.map((p) => p.name).join('、')
  return `${proposal.proposedBy} 呈请对${parties ? `“${parties}”` : '本案'}${proposal.act.label}`
}

/** Opinions of those who signed before, in their order. */
export const opinionsSoFar = (proposal: ProposalView): string[] =>
  proposal.steps.flatMap((step) => step.signers.filter((s) => s.opinion).map((s) => `${step.label} ${s.name}：${s.opinion ?? ''}`))
