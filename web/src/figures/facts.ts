import type { FigureFact } from '@/api/figures'
import { thousands } from '@/words/money'

/** A fact as a row of a list: a case may give several, so its number in the journal belongs to the key. */
export type FactRow = FigureFact & { id: string }
export const asRow = (fact: FigureFact, place: number): FactRow => ({ ...fact, id: `${fact.caseId}-${fact.seq}-${place}` })

const COLUMNS = [
  { key: 'day', label: '日期' }, { key: 'number', label: '案号' }, { key: 'title', label: '案由' }, { key: 'party', label: '当事人' },
  { key: 'quantity', label: '数量', amount: true }, { key: 'amount', label: '金额', amount: true },
]

/** The columns that say something: amounts only where there are any, parties only where they are known. */
export const columnsOf = (rows: FactRow[]) => COLUMNS.filter((c) => rows.some((row) => factWords(row, c.key) !== ''))

export function factWords(row: FactRow, key: string): string {
  switch (key) {
    case 'day': return row.day
    case 'number': return row.number ?? ''
    case 'title': return row.title
    case 'party': return row.party ?? ''
    case 'quantity': return row.quantity.toLocaleString('zh-CN')
    case 'amount': return Number(row.amount) === 0 ? '' : `${thousands(String(row.amount))} 元`
    default: return ''
  }
}
