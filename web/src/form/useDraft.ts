import { onScopeDispose, ref, watch, type Ref } from 'vue'
import { dropDraft, keepDraft, readDraft } from '@/api/cases'
import { Problem } from '@/api/http'
import type { Json, Paper } from '@/api/types'
import { dropLocalDraft, keepLocalDraft, readLocalDraft } from './localDrafts'
import { isBlank } from './model'

const PAUSE = 900
const AGAIN = 15_000

/** What is being written: the paper, and the reasons given for cautions. */
export interface Writing { paper: Ref<Paper>; reasons: Ref<Record<string, string>> }

const isPaper = (value: Json | undefined): value is Paper => !!value && typeof value === 'object' && !Array.isArray(value)

/** Keeps what is typed: on this machine at once, on the server after a pause; brings it back. */
export function useDraft(caseId: string, act: string, { paper, reasons }: Writing) {
  const state = ref<'' | 'keeping' | 'kept' | 'local' | 'lost'>('')
  const restored = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined
  let off = true
  let done = false

  const written = (): Paper => ({ paper: paper.value, reasons: reasons.value })

  function take(draft: Paper): void {
    if (isPaper(draft.paper)) paper.value = { ...paper.value, ...draft.paper }
    if (isPaper(draft.reasons)) reasons.value = Object.fromEntries(Object.entries(draft.reasons).map(([rule, why]) => [rule, String(why)]))
  }

  async function restore(): Promise<void> {
    const local = readLocalDraft(caseId, act)
    const draft = local?.paper ?? await readDraft(caseId, act).catch(() => null)
    if (draft && !isBlank(draft)) {
      take(draft)
      restored.value = local?.at ?? 'server'
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
      await keepDraft(caseId, act, written())
      if (now === paper.value) dropLocalDraft(caseId, act)
      state.value = 'kept'
    } catch (problem) {
      state.value = readLocalDraft(caseId, act) ? 'local' : 'lost'
      if (problem instanceof Problem && problem.offline && !done) timer = setTimeout(() => void keep(), AGAIN)
    }
  }

  watch([paper, reasons], () => {
    if (off || done) return
    keepLocalDraft(caseId, act, written(), new Date().toISOString())
    state.value = 'keeping'
    clearTimeout(timer)
    timer = setTimeout(() => void keep(), PAUSE)
  })

  /** The person starts afresh: nothing is left to restore. */
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
