import type { Json, Paper } from '@/api/types'
import { momentWords } from '@/words/dates'
import { thousands } from '@/words/money'
import type { Field } from './model'

/** Names of picked ids: source → id → words. */
export type Names = Record<string, Record<string, string>>

/** A value as people read it; a picked id whose name is not known yet shows as an ellipsis, never as a code. */
export function valueWords(field: Field, value: Json | undefined, names: Names = {}): string {
  if (value === undefined || value === null || value === '') return ''
  if (Array.isArray(value)) return value.map((v) => valueWords(field.item ?? field, v, names)).filter(Boolean).join(field.item?.kind === 'object' ? '\n' : '、')
  if (typeof value === 'object') return objectWords(field.fields, value, names)
  switch (field.kind) {
    case 'money': return `${thousands(String(value))} 元`
    case 'truth': return value === true || value === 'true' ? '是' : '否'
    case 'choice': return field.options.find((o) => o.value === value)?.label ?? String(value)
    case 'date': case 'date-time': return momentWords(String(value))
    case 'pick': return names[field.source]?.[String(value)] ?? '…'
    case 'file': return '附件'
    case 'integer': return Number(value).toLocaleString('zh-CN')
    default: return String(value)
  }
}

const objectWords = (fields: Field[], value: Paper, names: Names): string =>
  fields.map((f) => [f.label, valueWords(f, value[f.key], names)]).filter(([, words]) => words).map(([label, words]) => `${label}：${words}`).join('；')

/** Every picked id in a paper, by source: what must be looked up before it can be read. */
export function idsIn(fields: Field[], paper: Paper): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  const add = (source: string, id: string) => { (found[source] ??= []).push(id) }
  const visit = (field: Field, value: Json | undefined): void => {
    if (Array.isArray(value)) value.forEach((v) => field.item && visit(field.item, v))
    else if (value && typeof value === 'object') field.fields.forEach((f) => visit(f, value[f.key]))
    else if (field.kind === 'pick' && typeof value === 'string' && value) add(field.source, value)
  }
  fields.forEach((f) => visit(f, paper[f.key]))
  return found
}
