import type { Paper } from '@/api/types'

/** Papers that could not reach the server yet, on this machine only; gone once the server has them or at sign-out. */

const PREFIX = 'anlan.draft.'
interface Local { at: string; paper: Paper }

const slot = (id: string, act: string) => `${PREFIX}${id}.${act}`

export function readLocalDraft(id: string, act: string): Local | null {
  const text = localStorage.getItem(slot(id, act))
  if (!text) return null
  try {
    return JSON.parse(text) as Local
  } catch {
    return null
  }
}

/** Returns false where the browser refuses to store. */
export function keepLocalDraft(id: string, act: string, paper: Paper, at: string): boolean {
  try {
    localStorage.setItem(slot(id, act), JSON.stringify({ at, paper } satisfies Local))
    return true
  } catch {
    return false
  }
}

export const dropLocalDraft = (id: string, act: string): void => localStorage.removeItem(slot(id, act))

export function wipeLocalDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key)
}
