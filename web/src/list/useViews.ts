import { ref } from 'vue'
import { forgetView, keepView, readViews, type SavedView } from '@/api/views'
import { asProblem } from '@/shell/useLoad'

const slot = (list: string) => `anlan.kept.views.${list}`

/** Views this browser kept before they were kept with the account; nothing where it kept none. */
export function keptHere(list: string): SavedView[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(slot(list)) ?? '[]')
    return Array.isArray(found) ? found.filter((v): v is SavedView => typeof v?.label === 'string' && !!v.query && typeof v.query === 'object') : []
  } catch {
    return []
  }
}

/** The views of a list; what this browser still keeps moves to the account once, names taken already aside. */
export function useViews(list: string) {
  const views = ref<SavedView[]>([])
  const failure = ref('')

  async function run(change: () => Promise<SavedView[]>): Promise<boolean> {
    try {
      views.value = await change()
      failure.value = ''
      return true
    } catch (cause) {
      failure.value = asProblem(cause).detail
      return false
    }
  }

  async function load(): Promise<void> {
    if (!(await run(() => readViews(list)))) return
    const here = keptHere(list)
    for (const view of here) {
      if (views.value.some((v) => v.label === view.label)) continue
      if (!(await run(() => keepView(list, view)))) return
    }
    if (here.length) localStorage.removeItem(slot(list))
  }

  return {
    views, failure, load,
    keep: (view: SavedView) => run(() => keepView(list, view)),
    forget: (label: string) => run(() => forgetView(list, label)),
  }
}
