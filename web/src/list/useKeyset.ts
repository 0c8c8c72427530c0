import { computed, ref, shallowRef, type Ref } from 'vue'
import type { Problem } from '@/api/http'
import type { Page } from '@/api/types'
import { asProblem } from '@/shell/useLoad'

/** A list by keyset: forwards by the server's cursor, backwards by the cursors passed. */
export function useKeyset<Row>(load: (after: string | undefined) => Promise<Page<Row>>) {
  const rows: Ref<Row[]> = shallowRef<Row[]>([])
  const total = ref<number | null>(null)
  const next = ref<string | null>(null)
  const passed = ref<string[]>([])
  const busy = ref(false)
  const problem = shallowRef<Problem | null>(null)
  let turn = 0

  async function show(cursors: string[]): Promise<void> {
    const mine = ++turn
    busy.value = true
    try {
      const page = await load(cursors.at(-1))
      if (mine !== turn) return
      rows.value = page.rows
      total.value = page.total
      next.value = page.next
      passed.value = cursors
      problem.value = null
    } catch (cause) {
      if (mine === turn) problem.value = asProblem(cause)
    } finally {
      if (mine === turn) busy.value = false
    }
  }

  return {
    rows, total, busy, problem,
    page: computed(() => passed.value.length + 1),
    hasNext: computed(() => next.value !== null),
    hasPrevious: computed(() => passed.value.length > 0),
    first: () => show([]),
    again: () => show(passed.value),
    forward: () => (next.value === null ? Promise.resolve() : show([...passed.value, next.value])),
    back: () => show(passed.value.slice(0, -1)),
  }
}
