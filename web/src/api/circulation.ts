import { get, post, remove } from './http'

/** 传阅: a case, or a document of it, passed for reading. */
export interface Part { id: string; label: string }
export interface Circulation {
  id: string; caseId: string; number: string | null; title: string; document: Part | null
  by: string; words: string; sent: string; read: string | null
}
export interface Passing {
  id: string; caseId: string; number: string | null; title: string; document: Part | null
  words: string; sent: string; readers: { name: string; read: string | null }[]
}
/** What became of one row of several. */
export interface RowResult { id: string; title: string; done: boolean; words: string }

export const readPassed = () => get<Passing[]>('/api/circulations/sent')
export const readCirculations = (id: string) => get<{ received: Circulation[]; sent: Passing[] }>(`/api/cases/${id}/circulations`)
export const passOn = (asked: { cases: string[]; document?: string; to: string[]; words: string }) => post<RowResult[]>('/api/circulations', asked)
export const takeBack = (passing: string) => remove<RowResult>(`/api/circulations/sent/${passing}`)
export const markRead = (ids: string[]) => post<RowResult[]>('/api/circulations/read', { ids })
