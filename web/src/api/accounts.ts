import { get, post } from './http'

/** An account as administrators see it, without its secrets. */
export interface Account {
  id: string; name: string; person: string; personName: string
  administrator: 'system' | 'security' | 'audit' | null
  active: boolean; locked: boolean; secondFactor: boolean; mustChange: boolean
}
/** One line of the security log. */
export interface SecurityLine { seq: number; at: string; kind: string; account: string; address: string; words: string }

const at = (id: string) => `/api/accounts/${id}`

export const readAccounts = () => get<Account[]>('/api/accounts')
export const createAccount = (wanted: { name: string; person: string; administrator?: string; password: string }) => post<Account>('/api/accounts', wanted)
export const activate = (id: string, on: boolean) => post<Account>(`${at(id)}/active`, { on })
export const unlock = (id: string) => post<Account>(`${at(id)}/unlock`)
/** Answers the address an authenticator app reads; it is shown this once. */
export const secondFactor = (id: string, on: boolean) => post<{ address: string | null }>(`${at(id)}/second-factor`, { on })
export const resetPassword = (id: string, password: string) => post<Account>(`${at(id)}/password`, { password })

export const readSecurityLog = (before: number | undefined, account: string) => get<SecurityLine[]>('/api/security-log', { before, account })
