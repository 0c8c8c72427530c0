import type { Desk, ProposalLine } from '@/api/types'

export type DeskList = 'todo' | 'approvals' | 'mine' | 'circulated'

/** The four lists in the order they are shown: who has something to approve sees that first. */
export function openingLists(desk: Desk): { key: DeskList; label: string; count: number }[] {
  const todo = { key: 'todo' as const, label: '待办', count: desk.todo.length }
  const approvals = { key: 'approvals' as const, label: '待批', count: desk.approvals.length }
  return [
    ...(approvals.count > 0 ? [approvals, todo] : [todo, approvals]),
    { key: 'mine', label: '已办', count: desk.mine.length },
    { key: 'circulated', label: '传阅', count: desk.circulated.length },
  ]
}

/** What belongs in an empty list and how the first one comes. */
export const EMPTY: Record<DeskList, [string, string]> = {
  todo: ['现在没有等您办理的案件', '分派给您或由您承办的案件会按到期日排在这里；要办新案，点右上角“新办”。'],
  approvals: ['现在没有等您审批的事项', '别人呈批、轮到您签署意见时会出现在这里。'],
  mine: ['您还没有发起过案件', '您立案、呈批过的案件会留在这里，随时能看到办到哪一步、在谁手上。'],
  circulated: ['没有传阅给您的案件', '别人请您知悉或提意见的案件会出现在这里。'],
}

/** Where a proposal is decided; one that would open a case says so, for there is no case to read yet. */
export const proposalAt = (p: ProposalLine): string => (p.case ? `/cases/${p.case.id}/proposals/${p.id}` : `/cases/${p.caseId}/proposals/${p.id}?opens=1`)
