import type { EntryVersion } from '@/api/registers'
import { valueWords, type Names } from '@/form/words'
import type { Field } from '@/form/model'

export interface FieldChange { label: string; before: string; after: string }

/** What a version changed against the one before it, newest first. */
export function changesOf(fields: Field[], history: EntryVersion[], names: Names): (EntryVersion & { changes: FieldChange[] })[] {
  const inOrder = [...history].sort((a, b) => a.version - b.version)
  return inOrder.map((version, i) => {
    const before = inOrder[i - 1]?.body
    const changes = before === undefined ? [] : fields
      .filter((f) => JSON.stringify(before[f.key] ?? null) !== JSON.stringify(version.body[f.key] ?? null))
      .map((f) => ({ label: f.label, before: valueWords(f, before[f.key], names) || '（空）', after: valueWords(f, version.body[f.key], names) || '（空）' }))
    return { ...version, changes }
  }).reverse()
}
