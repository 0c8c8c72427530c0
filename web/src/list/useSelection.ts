import { computed, nextTick, type Ref } from 'vue'
import { paged, ranged, toggled } from './selection'

/** Chosen rows of a list: one by one, from the last one chosen to this one with the shift key, or a page. */
export function useSelection(ids: Ref<string[]>, chosen: Ref<string[]>) {
  let last = -1
  const all = computed(() => ids.value.length > 0 && ids.value.every((id) => chosen.value.includes(id)))
  const some = computed(() => ids.value.some((id) => chosen.value.includes(id)))

  function choose(at: number, range: boolean): void {
    const id = ids.value[at]
    if (id === undefined) return
    chosen.value = range && last >= 0 ? ranged(chosen.value, ids.value, last, at) : toggled(chosen.value, id)
    last = at
  }

  // The browser has ticked the box already; where no more can be chosen it must not stay ticked.
  async function settle(event: Event, ticked: () => boolean): Promise<void> {
    await nextTick()
    if (event.target instanceof HTMLInputElement) event.target.checked = ticked()
  }

  /** A click on the box of a row. */
  function tick(at: number, event: MouseEvent): void {
    choose(at, event.shiftKey)
    void settle(event, () => chosen.value.includes(ids.value[at] ?? ''))
  }

  /** A click on the box of all rows. */
  function tickAll(event: Event): void {
    chosen.value = paged(chosen.value, ids.value)
    void settle(event, () => all.value)
  }

  return { choose, tick, tickAll, all, some }
}
