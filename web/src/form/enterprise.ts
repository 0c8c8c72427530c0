import { readEntry } from '@/api/registers'
import type { Json, Paper } from '@/api/types'
import type { Field } from './model'

/** Where a field of a party is called differently in the enterprise register. */
const CALLED: Record<string, string> = { code: 'creditCode', principal: 'representative' }

/** What the register knows of an enterprise, for the fields of a party: chosen once, never typed. */
export function filledFrom(fields: Field[], entry: Paper): Paper {
  const known: Record<string, Json> = {}
  for (const field of fields) {
    const value = entry[CALLED[field.key] ?? field.key]
    if (field.kind === 'text' && typeof value === 'string' && value) known[field.key] = value
  }
  if (fields.some((f) => f.key === 'kind' && f.options.some((o) => o.value === 'UNIT'))) known.kind = 'UNIT'
  return known
}

/** As {@link filledFrom}, asking the register; nothing where it cannot be read. */
export async function knownEnterprise(fields: Field[], id: string): Promise<Paper> {
  const entry = await readEntry('enterprise', id).catch(() => null)
  return entry ? filledFrom(fields, entry.body) : {}
}
