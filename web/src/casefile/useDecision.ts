import { ElMessage } from 'element-plus'
import { ref, shallowRef } from 'vue'
import { useRouter } from 'vue-router'
import { sign } from '@/api/cases'
import type { Problem } from '@/api/http'
import type { Signature } from '@/api/types'
import { useKept } from '@/list/useKept'
import { asProblem } from '@/shell/useLoad'

const NEEDS_OPINION: Signature[] = ['refuse', 'return', 'transfer']

/** My opinion on a proposal and my decision; the opinion outlives a closed tab until it is sent. */
export function useDecision(proposal: string) {
  const router = useRouter()
  const opinion = useKept(`opinion.${proposal}`, '')
  const to = ref('')
  const sending = ref<Signature | ''>('')
  const refused = shallowRef<Problem | null>(null)

  async function decide(how: Signature): Promise<void> {
    const said = opinion.value.trim()
    if (NEEDS_OPINION.includes(how) && !said) {
      ElMessage.warning('请写明意见，承办人要据此修改。')
      document.getElementById('opinion')?.focus()
      return
    }
    sending.value = how
    refused.value = null
    try {
      const answer = await sign(proposal, how, said || (how === 'agree' ? '同意。' : ''), to.value || undefined)
      opinion.value = ''
      ElMessage({ type: 'success', message: answer.message, duration: 8000, showClose: true })
      await router.push('/desk')
    } catch (cause) {
      refused.value = asProblem(cause)
    } finally {
      sending.value = ''
    }
  }

  return { opinion, to, sending, refused, decide }
}
