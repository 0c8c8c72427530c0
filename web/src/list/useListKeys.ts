import { nextTick, onScopeDispose, ref, watch, type Ref } from 'vue'
import { isTyping, listKey } from './keys'

/**
 * `j` and `k` walk through rows, Enter opens, the space bar chooses (with Shift a range) where rows can be chosen. Rows carry
 * `data-row`; the walk starts anew with new rows.
 */
export function useListKeys<Row>(rows: Ref<Row[]>, open: (row: Row) => void, choose?: (at: number, range: boolean) => void) {
  const at = ref(-1)
  watch(rows, () => { at.value = -1 })

  function onKey(event: KeyboardEvent): void {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
    // Enter or the space bar on a link or a button is theirs.
    if ([' ', 'Enter'].includes(event.key) && event.target instanceof HTMLElement && event.target.closest('a,button:not([role=tab]),summary')) return
    const step = listKey(event.key, at.value, rows.value.length)
    if (step === null || (step === 'choose' && !choose)) return
    event.preventDefault()
    if (step === 'choose') {
      choose?.(at.value, event.shiftKey)
      return
    }
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
