import { useSession } from '@/session/useSession'
import { uuid7 } from '@/words/ids'

/** The id of a case that somebody is opening: the same after the tab was closed, so its draft is found again; by account, one machine serves several. */
const slot = (procedure: string, act: string, from: string) => `anlan.opening.${useSession().current?.account ?? ''}.${procedure}.${act}.${from}`

export function openingId(procedure: string, act: string, from: string): string {
  const key = slot(procedure, act, from)
  const known = localStorage.getItem(key)
  if (known) return known
  const id = uuid7(Date.now())
  localStorage.setItem(key, id)
  return id
}

export const openingDone = (procedure: string, act: string, from: string): void => localStorage.removeItem(slot(procedure, act, from))
