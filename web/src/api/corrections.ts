import { get, post } from './http'
import type { CorrectionBody, CorrectionForm, MovedCases, Performed, RehearsedCorrection } from './types'

const entry = (id: string, seq: number) => `/api/cases/${id}/entries/${seq}/correction`

export const readCorrection = (id: string, seq: number) => get<CorrectionForm>(entry(id, seq))
export const rehearseCorrection = (id: string, seq: number, body: CorrectionBody, signal?: AbortSignal) =>
  post<RehearsedCorrection>(entry(id, seq), body, { dry: true }, signal)
export const correct = (id: string, seq: number, body: CorrectionBody) => post<Performed>(entry(id, seq), body)

/** Legal staff confirm that a case, or every open one of a procedure, passes to the newest version. */
export const confirmTransition = (id: string, body: { entry: string; seq: number }) => post<Performed>(`/api/cases/${id}/transition`, body)
export const confirmTransitions = (procedure: string) => post<MovedCases>(`/api/procedures/${procedure}/transition`, {})
