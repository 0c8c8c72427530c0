import { ref, watch, type Ref } from 'vue'
import { pick } from '@/api/cases'
import type { Option, Party } from '@/api/types'
import { asProblem } from '@/shell/useLoad'

/** Options of a source by search, with the names of what is chosen already. Parties of the case need no search. */
export function usePick(source: Ref<string>, chosen: Ref<string | string[]>, caseId: Ref<string>, parties: Ref<Party[]>) {
  const options = ref<Option[]>([])
  const busy = ref(false)
  const failed = ref('')
  let latest = 0

  const own = () => parties.value.map((p): Option => ({ id: p.key, label: p.name, note: p.code }))
  const isParty = () => source.value === 'party' && parties.value.length > 0

  async function search(text: string): Promise<void> {
    if (isParty()) {
      options.value = own().filter((o) => o.label.includes(text))
      return
    }
    await ask({ q: text }, false)
  }

  async function ask(query: { q?: string; ids?: string }, keep: boolean): Promise<void> {
    const turn = ++latest
    busy.value = true
    try {
      const found = await pick(source.value, { ...query, ...(caseId.value ? { case: caseId.value } : {}) })
      if (turn !== latest) return
      const known = options.value.filter((o) => isChosen(o.id) && !found.some((f) => f.id === o.id))
      options.value = keep ? [...known, ...found] : [...found, ...known]
      failed.value = ''
    } catch (cause) {
      if (turn === latest) failed.value = asProblem(cause).offline ? '连不上服务器，请稍后再试' : '现在查不了，请稍后再试'
    } finally {
      if (turn === latest) busy.value = false
    }
  }

  const isChosen = (id: string) => [chosen.value].flat().includes(id)

  // Ids that came with the paper have no words yet.
  watch([chosen, source, parties], () => {
    const unknown = [chosen.value].flat().filter((id) => id && !options.value.some((o) => o.id === id))
    if (isParty()) options.value = own()
    else if (unknown.length) void ask({ ids: unknown.join(',') }, true)
  }, { immediate: true })

  return { options, busy, failed, search }
}
