import type { Desk, ProposalLine } from '@/api/types'

export type DeskList = 'todo' | 'approvals' | 'mine' | 'circulated' | 'overdue'
/** Lists whose rows are cases. */
export type CaseList = Exclude<DeskList, 'approvals' | 'circulated'>

/** The lists in the order they are shown: who has something to approve sees that first. */
export function openingLists(desk: Desk, enterprise = false): { key: DeskList; label: string; count: number }[] {
  // Nobody asks an enterprise to approve or take note of anything.
  if (enterprise) return [{ key: 'todo', label: '等我办的', count: desk.todo.length }, { key: 'mine', label: '我的申请', count: desk.mine.length }]
  const todo = { key: 'todo' as const, label: '待办', count: desk.todo.length }
  const approvals = { key: 'approvals' as const, label: '待批', count: desk.approvals.length }
  return [
    ...(approvals.count > 0 ? [approvals, todo] : [todo, approvals]),
    { key: 'mine', label: '已办', count: desk.mine.length },
    // What was read already asks for nothing.
    { key: 'circulated', label: '传阅', count: desk.circulated.filter((c) => !c.read).length },
    // Who answers for a unit sees what is late in it, whoever handles it.
    ...(desk.load ? [{ key: 'overdue' as const, label: '本单位超期', count: desk.overdue.length }] : []),
  ]
}

/** What belongs in an empty list and how the first one comes. */
export const EMPTY: Record<DeskList, [string, string]> = {
  todo: ['现在没有等您办理的案件', '分派给您、由您承办或者等您这个岗位办理的案件，按到期日排在这里。'],
  approvals: ['现在没有等您审批的事项', '别人呈批、轮到您签署意见时会出现在这里。'],
  mine: ['您还没有发起过案件', '您立案、呈批过的案件会留在这里，随时能看到办到哪一步、在谁手上。'],
  circulated: ['没有传给您阅的案卷', '同事在案卷右侧点“传给同事阅”，或者在案卷列表里选中后传阅，就会出现在这里；打开案卷即记为已阅。'],
  overdue: ['本单位没有超期的案件', '有案件过了期限还没有办完的，会列在这里，最久的在前。'],
}

/** The same for an enterprise's own account. */
export const EMPTY_ENTERPRISE: Record<'todo' | 'mine', [string, string]> = {
  todo: ['现在没有等您办的', '需要补正材料、评价或者延续的，会出现在这里；要办新的许可，点右上角“新办”。'],
  mine: ['您还没有提交过申请', '提交的申请会留在这里，随时能看到办到哪一步、在哪个单位手上。'],
}

/** Where a proposal is decided; one that would open a case says so, for there is no case to read yet. */
export const proposalAt = (p: ProposalLine): string => (p.case ? `/cases/${p.case.id}/proposals/${p.id}` : `/cases/${p.caseId}/proposals/${p.id}?opens=1`)
