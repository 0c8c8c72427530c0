import { computed, onMounted, ref, shallowRef, watch } from 'vue'
import { perform } from '@/api/cases'
import type { Problem } from '@/api/http'
import type { ActBody, ActView, CaseView, FieldError, Obstacle, Paper, Performed } from '@/api/types'
import { fieldsOf, sent } from '@/form/model'
import { useDraft } from '@/form/useDraft'
import { asProblem } from '@/shell/useLoad'
import { uuid7 } from '@/words/ids'
import { useDryRun } from './useDryRun'

export interface Performing {
  caseId: string
  act: ActView
  view?: CaseView
  /** Set where the act opens a case. */
  procedure?: string
}

/** One act on its way: the paper, what the server says of it, reasons for cautions, and the sending. */
export function usePerform({ caseId, act, view, procedure }: Performing) {
  const fields = fieldsOf(act.schema)
  const first = (): Paper => ({ ...act.prefill, ...(act.party && fields.some((f) => f.key === 'party') ? { party: act.party } : {}) })
  const paper = ref<Paper>(first())
  const happened = ref<string>()
  const reasons = ref<Record<string, string>>({})
  const sending = ref(false)
  const refused = shallowRef<Problem | null>(null)
  const fieldErrors = shallowRef<FieldError[]>([])
  const seq = ref(view?.seq)
  const draft = useDraft(caseId, act.party ? `${act.key}.${act.party}` : act.key, { paper, reasons })
  const dry = useDryRun(caseId, act.key)

  // The same content sent again after a cut line is the same act; changed content is another.
  let entry = uuid7(Date.now())

  const body = (): ActBody => ({
    entry,
    paper: sent(fields, paper.value),
    ...(procedure ? { procedure } : {}),
    ...(happened.value ? { happened: happened.value } : {}),
    ...(Object.keys(given.value).length ? { reasons: given.value } : {}),
    ...(seq.value === undefined ? {} : { seq: seq.value }),
  })
  // A paper that is not complete yet cannot be judged: then what the case alone says stands.
  const judged = computed(() => (dry.judged.value?.fields.length ? null : dry.judged.value))
  const incomplete = computed(() => judged.value === null)
  const obstacles = computed<Obstacle[]>(() => (refused.value?.obstacles.length ? refused.value.obstacles : (judged.value?.obstacles ?? act.obstacles)))
  const cautions = computed<Obstacle[]>(() => (refused.value?.cautions.length ? refused.value.cautions : (judged.value?.cautions ?? act.cautions)))
  const consequences = computed<string[]>(() => (judged.value?.consequences.length ? judged.value.consequences : act.consequences))
  const given = computed(() => Object.fromEntries(cautions.value.map((c) => [c.rule, reasons.value[c.rule]?.trim() ?? '']).filter(([, text]) => text)))
  const unexplained = computed(() => cautions.value.filter((c) => !given.value[c.rule]))

  /** Answers what was done, or undefined when it was refused: then `refused` says why, and nothing typed is lost. */
  async function submit(): Promise<Performed | undefined> {
    sending.value = true
    refused.value = null
    fieldErrors.value = []
    try {
      const performed = await perform(caseId, act.key, body())
      await draft.finish()
      return performed
    } catch (cause) {
      const problem = asProblem(cause)
      refused.value = problem
      fieldErrors.value = problem.fields
      return undefined
    } finally {
      sending.value = false
    }
  }

  async function startAfresh(): Promise<void> {
    paper.value = first()
    reasons.value = {}
    await draft.drop()
  }

  /** The person has seen what changed: what is sent next builds on it. */
  function accept(newSeq: number): void {
    seq.value = newSeq
    refused.value = null
    dry.ask(body)
  }

  watch([paper, happened, reasons], () => { entry = uuid7(Date.now()) })
  watch([paper, happened], () => {
    refused.value = refused.value?.status === 409 ? refused.value : null
    dry.ask(body)
  })
  onMounted(async () => {
    await draft.restore()
    dry.ask(body)
  })

  return { fields, paper, happened, reasons, sending, refused, fieldErrors, draft, dry, body, obstacles, cautions, consequences, incomplete, unexplained, submit, startAfresh, accept }
}
