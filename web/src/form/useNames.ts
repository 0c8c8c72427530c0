import { ref, watch, type Ref } from 'vue'
import { pick } from '@/api/cases'
import type { Paper } from '@/api/types'
import type { Field } from './model'
import { idsIn, type Names } from './words'

const AT_ONCE = 50

/** Looks up the names of the picked ids in some papers. */
export function useNames(fields: Ref<Field[]>, papers: Ref<Paper[]>): Ref<Names> {
  const names = ref<Names>({})

  async function look(source: string, ids: string[]): Promise<void> {
    const options = await pick(source, { ids: ids.join(',') }).catch(() => [])
    const known = Object.fromEntries(options.map((o) => [o.id, o.label]))
    const missing = Object.fromEntries(ids.filter((id) => !known[id]).map((id) => [id, '（查不到）']))
    names.value = { ...names.value, [source]: { ...names.value[source], ...missing, ...known } }
  }

  watch([fields, papers], () => {
    const wanted: Record<string, Set<string>> = {}
    for (const paper of papers.value) {
      for (const [source, ids] of Object.entries(idsIn(fields.value, paper))) {
        for (const id of ids) if (!names.value[source]?.[id]) (wanted[source] ??= new Set()).add(id)
      }
    }
    for (const [source, ids] of Object.entries(wanted)) {
      const all = [...ids]
      for (let i = 0; i < all.length; i += AT_ONCE) void look(source, all.slice(i, i + AT_ONCE))
    }
  }, { immediate: true })

  return names
}
