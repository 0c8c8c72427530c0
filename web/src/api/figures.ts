import { get, post } from './http'
import type { Figure, LawValue, Page, SearchGroup } from './types'

export const readFigures = (query: Record<string, string>) => get<Figure[]>('/api/indicators', query)
/** One fact behind a figure, with the case it came from. */
export interface FigureFact { caseId: string | null; seq: number; number: string | null; title: string; party: string | null; day: string; quantity: number; amount: number | string }
export const figureRows = (key: string, query: Record<string, string>) => get<Page<FigureFact>>(`/api/indicators/${key}/rows`, query)

/** A month of a figure beside the same month a year before; `value` is null where there is no denominator. */
export interface FigureMonth { month: string; value: { value: number | string | null; display: string }; before: { value: number | string | null; display: string } }
export const figureMonths = (key: string, query: Record<string, string>) => get<FigureMonth[]>(`/api/indicators/${key}/months`, query)

/** A report of figures for a unit and a period, the latest of it. */
export interface KeptReport { caseId: string; unit: string; unitName: string; from: string; to: string; known: string; purpose: string; by: string; at: string }
export const readKept = () => get<KeptReport[]>('/api/indicators/kept')
export const keepFigures = (report: Record<string, string>) => post<{ caseId: string }>('/api/indicators/kept', report)

export const search = (q: string) => get<SearchGroup[]>('/api/search', { q })

export const readLawValues = () => get<LawValue[]>('/api/law/values')
export const confirmLawValue = (id: string, body: { value: string; from: string; article: string; note: string }) =>
  post<LawValue>(`/api/law/values/${id}/confirm`, body)
