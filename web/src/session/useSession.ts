import { defineStore } from 'pinia'
import { ref } from 'vue'
import { get, post, Problem, put, remove } from '@/api/http'
import type { Session } from '@/api/types'
import { openLocalDrafts, wipeLocalDrafts } from '@/form/localDrafts'

/** Who is signed in. `unreachable` tells "not signed in" from "server not reached". */
export const useSession = defineStore('session', () => {
  const current = ref<Session | null>(null)
  const unreachable = ref(false)

  async function load(): Promise<void> {
    if (current.value) return
    try {
      take(await get<Session>('/api/session'))
      unreachable.value = false
    } catch (problem) {
      unreachable.value = problem instanceof Problem && problem.status !== 401 && problem.status !== 403
    }
  }

  async function login(account: string, password: string, code: string): Promise<void> {
    await post('/api/session', { account, password, ...(code ? { code } : {}) })
    forget()
    await load()
  }

  /** Signing out wipes what was kept on this machine. */
  async function logout(): Promise<void> {
    wipeLocalDrafts()
    await remove('/api/session').catch(() => undefined)
    forget()
  }

  /** Works for another of one's units from now on. */
  async function workFor(unit: string): Promise<void> {
    take(await put<Session>('/api/session/unit', { unit }))
  }

  const changePassword = (old: string, next: string) => post('/api/session/password', { old, next })

  function take(session: Session): void {
    openLocalDrafts(session.account, session.draftKey)
    current.value = session
  }

  function forget(): void {
    current.value = null
    unreachable.value = false
  }

  return { current, unreachable, load, login, logout, changePassword, workFor, forget }
})
