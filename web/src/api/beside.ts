import { get, post, remove } from './http'

/** What helps while one works, beside the case itself. */

/** One demand of the law on an act. */
export interface Demand { kind: 'refuses' | 'reasons' | 'opens'; words: string; article: string; unverified: boolean }
/** By the version the case follows; by the newest where there is no case yet. */
export const readDemands = (procedure: string, act: string, version?: number) =>
  get<Demand[]>(`/api/procedures/${procedure}/acts/${encodeURIComponent(act)}/requirements`, { version })

/** A phrase of one's own. */
export interface OwnPhrase { id: string; words: string }
export interface Phrases { mine: OwnPhrase[]; bureau: string[] }
export const readPhrases = (field: string) => get<Phrases>('/api/phrases', { field })
export const keepPhrase = (field: string, words: string) => post<Phrases>('/api/phrases', { field, words })
export const forgetPhrase = (id: string) => remove<void>(`/api/phrases/${id}`)

/** A note beside a case, no part of its record. */
export interface Note { id: string; words: string; by: string; written: string; mine: boolean }
const notes = (id: string) => `/api/cases/${id}/notes`
export const readNotes = (id: string) => get<Note[]>(notes(id))
export const writeNote = (id: string, words: string) => post<Note[]>(notes(id), { words })
export const takeBackNote = (id: string, note: string) => remove<Note[]>(`${notes(id)}/${note}`)

/** What whoever agrees weighs: the room the law leaves, and how like cases were decided. */
export interface Weighed {
  room: { label: string; value: string }[]
  like: { id: string; number: string | null; title: string; day: string; outcome: string }[]
}
export const readDiscretion = (proposal: string) => get<Weighed>(`/api/proposals/${proposal}/discretion`)

/** What a review of case files would hold against one's own open cases. */
export interface Fault { id: string; number: string | null; title: string; words: string; article: string; unverified: boolean }
export const readFaults = () => get<Fault[]>('/api/desk/faults')
