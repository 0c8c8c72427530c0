import { onScopeDispose, ref, watch, type Ref } from 'vue'
import { dropDraft, keepDraft, readDraft } from '@/api/cases'
import { Problem } from '@/api/http'
import type { Paper } from '@/api/types'
import { dropLocalDraft, keepLocalDraft, readLocalDraft } from './localDrafts'
import { isBlank } from './model'

const PAUSE = 900

/** Keeps what is typed: on this machine at once, on the server after a pause; brings it back. */
export function useDraft(caseId: string, act: string, paper: Ref<Paper>) {
  const state = ref<'' | 'keeping' | 'kept' | 'local' | 'lost'>('')
  const restored = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined
  let off = true
  let done = false

  async function restore(): Promise<void> {
    const local = readLocalDraft(caseId, act)
    if (local) {
      paper.value = local.paper
      restored.value = local.at
    } else {
      const draft = await readDraft(caseId, act).catch(() => null)
      if (draft && !isBlank(draft)) {
        paper.value = { ...paper.value, ...draft }
        restored.value = 'server'
      }
    }
    off = false
    if (local) void keep()
  }

  async function keep(): Promise<void> {
    clearTimeout(timer)
    if (done) return
    const now = paper.value
    state.value = 'keeping'
    try {
      await keepDraft(caseId, act, now)
      if (now === paper.value) dropLocalDraft(caseId, act)
      state.value = 'kept'
    } catch (problem) {
      const local = readLocalDraft(caseId, act) !== null
      state.value = local ? 'local' : 'lost'
      if (problem instanceof Problem && problem.offline && !done) timer = setTimeout(() => void keep(), 15_000)
    }
  }

  watch(paper, (now) => {
    if (off) return
    keepLocalDraft(caseId, act, now, new Date().toISOString())
    state.value = 'keeping'
    clearTimeout(timer)
    timer = setTimeout(() => void keep(), PAUSE)
  })

  /** The act was performed or the person starts afresh: nothing is left to restore. */
  async function drop(): Promise<void> {
    clearTimeout(timer)
    dropLocalDraft(caseId, act)
    restored.value = ''
    state.value = ''
    await dropDraft(caseId, act).catch(() => undefined)
  }

  /** The act was performed: no later save may bring the draft back. */
  function finish(): Promise<void> {
    done = true
    return drop()
  }

  const onOnline = () => { if (state.value === 'local') void keep() }
  window.addEventListener('online', onOnline)
  onScopeDispose(() => {
    window.removeEventListener('online', onOnline)
    if (state.value === 'keeping' && !done) void keep()
    clearTimeout(timer)
  })

  return { state, restored, restore, keep, drop, finish }
}
