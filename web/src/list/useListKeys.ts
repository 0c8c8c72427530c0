import { nextTick, onScopeDispose, ref, watch, type Ref } from 'vue'
import { isTyping, listKey } from './keys'

/** `j` and `k` walk through rows, Enter opens. Rows carry `data-row`; the walk starts anew with new rows. */
export function useListKeys<Row>(rows: Ref<Row[]>, open: (row: Row) => void) {
  const at = ref(-1)
  watch(rows, () => { at.value = -1 })

  function onKey(event: KeyboardEvent): void {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
    // Enter on a link or a button is theirs.
    if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.closest('a,button,summary')) return
    const step = listKey(event.key, at.value, rows.value.length)
    if (step === null) return
    event.preventDefault()
    const row = rows.value[at.value]
    if (step === 'open') {
      if (row !== undefined) open(row)
      return
    }
    at.value = step
    void nextTick(() => document.querySelector(`[data-row="${step}"]`)?.scrollIntoView({ block: 'nearest' }))
  }

  window.addEventListener('keydown', onKey)
  onScopeDispose(() => window.removeEventListener('keydown', onKey))
  return { at }
}
