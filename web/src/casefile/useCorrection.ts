import { computed, onMounted, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { correct, readCorrection, rehearseCorrection } from '@/api/corrections'
import type { Problem } from '@/api/http'
import type { CorrectionBody, CorrectionForm, FieldError, Obstacle, Paper, Performed, RehearsedCorrection } from '@/api/types'
import { fieldsOf, sent } from '@/form/model'
import { asProblem } from '@/shell/useLoad'
import { uuid7 } from '@/words/ids'
import { comparePapers } from './compare'

const PAUSE = 450

/** One entry on its way to being corrected: the paper as it stands, the right one, what the server says of it, the sending. */
export function useCorrection(caseId: string, entry: number, seen: number) {
  const form = shallowRef<CorrectionForm | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const paper = ref<Paper>({})
  const reason = ref('')
  const strikes = ref(false)
  const reasons = ref<Record<string, string>>({})
  const rehearsed = shallowRef<RehearsedCorrection | null>(null)
  const refused = shallowRef<Problem | null>(null)
  const fieldErrors = shallowRef<FieldError[]>([])
  const sending = ref(false)
  const seq = ref(seen)
  let id = uuid7(Date.now())
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: AbortController | undefined

  const body = (): CorrectionBody => ({
    entry: id,
    seq: seq.value,
    reason: reason.value.trim(),
    ...(strikes.value ? { how: 'void' as const } : { paper: sent(fieldsOf(form.value?.schema ?? {}), paper.value) }),
    ...(Object.keys(reasons.value).length ? { reasons: reasons.value } : {}),
  })
  const obstacles = computed<Obstacle[]>(() => (refused.value?.obstacles.length ? refused.value.obstacles : rehearsed.value?.obstacles ?? form.value?.obstacles ?? []))
  const cautions = computed<Obstacle[]>(() => (refused.value?.cautions.length ? refused.value.cautions : rehearsed.value?.cautions ?? []))
  const compared = computed(() => (rehearsed.value?.before.length ? comparePapers({ fields: rehearsed.value.before }, { fields: rehearsed.value.after }).filter((c) => !c.same) : []))
  const how = computed(() => rehearsed.value?.how.label || form.value?.how.label || '更正')

  async function load(): Promise<void> {
    try {
      form.value = await readCorrection(caseId, entry)
      paper.value = { ...form.value.paper }
    } catch (cause) {
      problem.value = asProblem(cause)
    }
  }

  function ask(): void {
    clearTimeout(timer)
    timer = setTimeout(() => void rehearse(), PAUSE)
  }

  async function rehearse(): Promise<void> {
    running?.abort()
    const mine = new AbortController()
    running = mine
    try {
      // A rehearsal wants no reason yet.
      const answer = await rehearseCorrection(caseId, entry, { ...body(), reason: reason.value.trim() || '(尚未填写理由)' }, mine.signal)
      rehearsed.value = answer.fields.length ? null : answer
    } catch {
      if (!mine.signal.aborted) rehearsed.value = null
    }
  }

  /** Answers what was done, or undefined when it was refused: then `refused` says why, and nothing typed is lost. */
  async function submit(): Promise<Performed | undefined> {
    sending.value = true
    refused.value = null
    fieldErrors.value = []
    try {
      return await correct(caseId, entry, body())
    } catch (cause) {
      refused.value = asProblem(cause)
      fieldErrors.value = refused.value.fields
      return undefined
    } finally {
      sending.value = false
    }
  }

  /** The person has seen what changed: what is sent next builds on it. */
  function accept(newSeq: number): void {
    seq.value = newSeq
    refused.value = null
    ask()
  }

  watch([paper, reason, strikes, reasons], () => { id = uuid7(Date.now()) })
  watch([paper, strikes], () => {
    refused.value = null
    ask()
  })
  onMounted(load)
  onScopeDispose(() => {
    clearTimeout(timer)
    running?.abort()
  })

  return { form, problem, paper, reason, strikes, reasons, rehearsed, refused, fieldErrors, sending, obstacles, cautions, compared, how, load, submit, accept }
}
