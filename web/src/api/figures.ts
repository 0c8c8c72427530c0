import { get, post } from './http'
import type { Figure, LawValue, Page, SearchGroup } from './types'

export const readFigures = (query: Record<string, string>) => get<Figure[]>('/api/indicators', query)
/** A row behind a figure; `case` and other ids lead on, the rest is shown by its label. */
export interface FigureRow { id: string; [column: string]: string | number | null }
export const figureRows = (key: string, query: Record<string, string>) =>
  get<Page<FigureRow> & { columns?: { key: string; label: string }[] }>(`/api/indicators/${key}/rows`, query)

export const search = (q: string) => get<SearchGroup[]>('/api/search', { q })

export const readLawValues = () => get<LawValue[]>('/api/law/values')
export const confirmLawValue = (id: string, body: { value: string; from: string; article: string; note: string }) =>
  post<LawValue>(`/api/law/values/${id}/confirm`, body)
