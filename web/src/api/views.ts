import { call, get } from './http'

/** A view of a list kept under a name, with the account. */
export interface SavedView { label: string; query: Record<string, string> }

export const readViews = (list: string) => get<SavedView[]>('/api/views', { list })
export const keepView = (list: string, view: SavedView) => call<SavedView[]>('PUT', '/api/views', { query: { list }, body: view })
export const forgetView = (list: string, label: string) => call<SavedView[]>('DELETE', '/api/views', { query: { list, label } })
