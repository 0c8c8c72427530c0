import { onScopeDispose, ref, shallowRef } from 'vue'
import { Problem } from '@/api/http'

/** Loads something for a page: what came, whether it is on its way, and what went wrong. A later load replaces an earlier one. */
export function useLoad<T>(load: () => Promise<T>) {
  const data = shallowRef<T | null>(null)
  const busy = ref(false)
  const problem = shallowRef<Problem | null>(null)
  let turn = 0

  async function reload(): Promise<void> {
    const mine = ++turn
    busy.value = true
    try {
      const answer = await load()
      if (mine !== turn) return
      data.value = answer
      problem.value = null
    } catch (cause) {
      if (mine === turn) problem.value = asProblem(cause)
    } finally {
      if (mine === turn) busy.value = false
    }
  }

  onScopeDispose(() => { turn++ })
  return { data, busy, problem, reload }
}

/** Whatever was thrown, as a problem with words. */
export const asProblem = (cause: unknown): Problem =>
  cause instanceof Problem ? cause : new Problem(500, '页面没有办成', '请刷新页面再试；若再次出现，请把时间告诉管理员。')
