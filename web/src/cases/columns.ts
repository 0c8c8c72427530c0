import type { CaseLine } from '@/api/types'
import { dayWords } from '@/words/dates'

export const COLUMNS = [
  { key: 'number', label: '案号' },
  { key: 'title', label: '案由' },
  { key: 'procedure', label: '程序' },
  { key: 'stage', label: '环节' },
  { key: 'holder', label: '承办' },
  { key: 'unit', label: '单位' },
  { key: 'due', label: '最近期限' },
  { key: 'opened', label: '开始' },
  { key: 'closed', label: '办结' },
  { key: 'next', label: '下一步' },
]

/** The words of one cell. */
export function cell(line: CaseLine, key: string): string {
  switch (key) {
    case 'number': return line.number ?? '未编号'
    case 'title': return line.title
    case 'procedure': return line.procedureLabel
    case 'stage': return line.stageLabel
    case 'holder': return line.holder || '未分派'
    case 'unit': return line.unit.name
    case 'due': return line.due ? `${line.due.label} ${line.due.date} ${line.due.left}` : ''
    case 'opened': return dayWords(line.opened)
    case 'closed': return dayWords(line.closed)
    case 'next': return line.nextAct?.label ?? ''
    default: return ''
  }
}
