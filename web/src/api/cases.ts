import { fetchBlob, get, post, put, remove, send } from './http'
import type {
  ActBody, CaseLine, CaseView, Desk, Diagram, DryRun, JsonSchema, Option, Page, Paper, Performed, ProcedureLine, Signature, StoredFile,
} from './types'

const act = (id: string, key: string) => `/api/cases/${id}/acts/${encodeURIComponent(key)}`

export const readDesk = () => get<Desk>('/api/desk')
export const readProcedures = () => get<ProcedureLine[]>('/api/procedures')
export const readDiagram = (key: string) => get<Diagram>(`/api/procedures/${key}/diagram`)
export const readOpeningForm = (procedure: string, key: string, from: Record<string, string>) =>
  get<{ schema: JsonSchema; prefill: Paper; approvers: string[]; documents: string[]; final: boolean }>(`/api/procedures/${procedure}/acts/${encodeURIComponent(key)}/form`, from)
export const listCases = (query: Record<string, string>) => get<Page<CaseLine>>('/api/cases', query)
export const readCase = (id: string) => get<CaseView>(`/api/cases/${id}`)
export const perform = (id: string, key: string, body: ActBody) => post<Performed>(act(id, key), body)
export const dryRun = (id: string, key: string, body: ActBody, signal?: AbortSignal) =>
  post<DryRun>(act(id, key), body, { dry: true }, signal)
export const previewDocument = (id: string, key: string, body: ActBody) => fetchBlob(`${act(id, key)}/preview`, body)
export const sign = (proposal: string, how: Signature, opinion: string, to?: string) =>
  post<{ message: string; case: CaseView | null }>(`/api/proposals/${proposal}/${how}`, { opinion, to })

export const readDraft = (id: string, key: string) => get<Paper | null>(`/api/drafts/${id}/${encodeURIComponent(key)}`)
export const keepDraft = (id: string, key: string, paper: Paper) => put<void>(`/api/drafts/${id}/${encodeURIComponent(key)}`, paper)
export const dropDraft = (id: string, key: string) => remove<void>(`/api/drafts/${id}/${encodeURIComponent(key)}`)

export const pick = (source: string, query: { q?: string; ids?: string; case?: string }) =>
  get<Option[]>(`/api/picks/${source}`, query)

/** Stores a file; the answer's id is its content hash. */
export function storeFile(file: File): Promise<StoredFile> {
  const form = new FormData()
  form.append('file', file)
  return send<StoredFile>('/api/files', form)
}
