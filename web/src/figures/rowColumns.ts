import type { FigureRow } from '@/api/figures'

export interface RowColumn { key: string; label: string; amount?: boolean }

const KNOWN: RowColumn[] = [
  { key: 'day', label: '日期' }, { key: 'date', label: '日期' }, { key: 'number', label: '案号' }, { key: 'title', label: '案由' }, { key: 'label', label: '事项' },
  { key: 'party', label: '当事人' }, { key: 'unit', label: '单位' }, { key: 'amount', label: '金额', amount: true }, { key: 'value', label: '数量', amount: true }, { key: 'note', label: '说明' },
]

/** Columns where the server names none: those we have words for; a key without words is never shown. */
export const columnsOf = (rows: FigureRow[]): RowColumn[] => KNOWN.filter((c) => rows.some((row) => row[c.key] !== undefined && row[c.key] !== null))
