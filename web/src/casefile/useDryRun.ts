import { onScopeDispose, ref, shallowRef } from 'vue'
import { dryRun } from '@/api/cases'
import type { ActBody, DryRun } from '@/api/types'
import { asProblem } from '@/shell/useLoad'

const PAUSE = 450

/** Asks the server, shortly after typing stops, what the act would meet and what would follow from it. */
export function useDryRun(caseId: string, act: string) {
  const judged = shallowRef<DryRun | null>(null)
  const asking = ref(false)
  const failure = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: AbortController | undefined

  function ask(body: () => ActBody): void {
    clearTimeout(timer)
    timer = setTimeout(() => void run(body()), PAUSE)
  }

  async function run(body: ActBody): Promise<void> {
    running?.abort()
    const mine = new AbortController()
    running = mine
    asking.value = true
    try {
      judged.value = await dryRun(caseId, act, body, mine.signal)
      failure.value = ''
    } catch (cause) {
      if (mine.signal.aborted) return
      const problem = asProblem(cause)
      if (problem.status === 422) judged.value = { obstacles: problem.obstacles, cautions: [], fields: problem.fields, consequences: [] }
      else failure.value = problem.offline ? '离线，暂时不能核对；可以继续填写。' : problem.detail
    } finally {
      if (running === mine) asking.value = false
    }
  }

  onScopeDispose(() => {
    clearTimeout(timer)
    running?.abort()
  })
  return { judged, asking, failure, ask }
}
