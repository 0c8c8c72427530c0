import type { Json, JsonSchema, Paper } from '@/api/types'
import { fieldsOf, type Field } from '@/form/model'

/** What the address already says about a form: text for fields of one value, comma-separated for lists of them. */
export function known(schema: JsonSchema, from: Record<string, string>): Paper {
  const paper: Paper = {}
  for (const field of fieldsOf(schema)) {
    const given = from[field.key]
    if (given !== undefined && field.kind !== 'object' && field.item?.kind !== 'object') paper[field.key] = read(field, given)
  }
  return paper
}

function read(field: Field, given: string): Json {
  if (field.kind === 'list') return given.split(',')
  if (field.kind === 'truth') return given === 'true'
  return field.kind === 'integer' && /^-?\d+$/.test(given) ? Number(given) : given
}
