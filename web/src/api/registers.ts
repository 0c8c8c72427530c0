import { get, post, put, send } from './http'
import type { ImportResult, Page, Paper, RegisterView } from './types'

/** One entry of a register as it stands. */
export interface Entry { id: string; version: number; closed: boolean; changed: string; unit: string; body: Paper }
/** One change of an entry: what was done, by whom, why, and what it was afterwards. */
export interface EntryVersion { version: number; kind: string; name: string; why: string; at: string; body: Paper }

const at = (key: string) => `/api/registers/${key}`

export const readRegisters = () => get<{ key: string; label: string }[]>('/api/registers')
export const readRegister = (key: string) => get<RegisterView>(at(key))
export const listEntries = (key: string, query: Record<string, string>) => get<Page<Entry>>(`${at(key)}/entries`, query)
export const readEntry = (key: string, id: string) => get<Entry>(`${at(key)}/entries/${id}`)
export const readHistory = (key: string, id: string) => get<EntryVersion[]>(`${at(key)}/entries/${id}/history`)
export const addEntry = (key: string, body: Paper, why: string) => post<Entry>(`${at(key)}/entries`, { body, why })
export const changeEntry = (key: string, entry: Entry, body: Paper, why: string) =>
  put<Entry>(`${at(key)}/entries/${entry.id}`, { version: entry.version, body, why })

/** Leaves the register or comes back; the entry stays readable. */
export const closeEntry = (key: string, entry: Entry, closed: boolean, why: string) =>
  put<Entry>(`${at(key)}/entries/${entry.id}`, { version: entry.version, closed, why })

export type ImportMode = 'preview' | 'good' | 'all-or-none'
export function importEntries(key: string, file: File, mode: ImportMode, mapping?: Record<string, string>): Promise<ImportResult> {
  const form = new FormData()
  form.append('file', file)
  if (mapping) form.append('mapping', JSON.stringify(mapping))
  return send<ImportResult>(`${at(key)}/import`, form, { mode })
}
