import { computed, type Ref } from 'vue'
import { paged, ranged, toggled } from './selection'

/** Chosen rows of a list: one by one, from the last one chosen to this one with the shift key, or a page. */
export function useSelection(ids: Ref<string[]>, chosen: Ref<string[]>) {
  let last = -1

  function choose(at: number, range: boolean): void {
    const id = ids.value[at]
    if (id === undefined) return
    chosen.value = range && last >= 0 ? ranged(chosen.value, ids.value, last, at) : toggled(chosen.value, id)
    last = at
  }

  return {
    choose,
    page: () => { chosen.value = paged(chosen.value, ids.value) },
    all: computed(() => ids.value.length > 0 && ids.value.every((id) => chosen.value.includes(id))),
    some: computed(() => ids.value.some((id) => chosen.value.includes(id))),
  }
}
