import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { bytesToHex, bytesToUtf8, hexToBytes, managedNonce, utf8ToBytes } from '@noble/ciphers/utils.js'
import type { Paper } from '@/api/types'

/**
 * Papers that could not reach the server yet, on this machine only and under lock: the key comes with the session of whoever types,
 * so that the next person at this machine neither reads nor takes up what was left. Gone once the server has them or at sign-out.
 */

const PREFIX = 'anlan.kept.'
/** What earlier versions kept, readable by anybody. */
const UNLOCKED = 'anlan.draft.'
interface Local { at: string; paper: Paper }
interface Owner { account: string; key: Uint8Array }

let owner: Owner | null = null

// Names of accounts have points in them: one may begin with another.
const own = (of: Owner) => `${PREFIX}${of.account}/`
const slot = (of: Owner, id: string, act: string) => `${own(of)}${id}.${act}`
// Its place is part of what is locked: one draft cannot be put where another stood.
const lock = (of: Owner, place: string) => managedNonce(xchacha20poly1305)(of.key, utf8ToBytes(place))

/** From here on drafts are this account's, under its key (hexadecimal). */
export function openLocalDrafts(account: string, key: string): void {
  owner = { account, key: hexToBytes(key) }
  wipe(UNLOCKED)
}

export function readLocalDraft(id: string, act: string): Local | null {
  if (!owner) return null
  const place = slot(owner, id, act)
  const text = localStorage.getItem(place)
  if (!text) return null
  try {
    return JSON.parse(bytesToUtf8(lock(owner, place).decrypt(hexToBytes(text)))) as Local
  } catch {
    return null
  }
}

/** Returns false where the browser refuses to store. */
export function keepLocalDraft(id: string, act: string, paper: Paper, at: string): boolean {
  if (!owner) return false
  const place = slot(owner, id, act)
  try {
    localStorage.setItem(place, bytesToHex(lock(owner, place).encrypt(utf8ToBytes(JSON.stringify({ at, paper } satisfies Local)))))
    return true
  } catch {
    return false
  }
}

export function dropLocalDraft(id: string, act: string): void {
  if (owner) localStorage.removeItem(slot(owner, id, act))
}

/** Takes away what this account left on this machine, and the key with it. */
export function wipeLocalDrafts(): void {
  if (owner) wipe(own(owner))
  owner = null
}

function wipe(prefix: string): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
}
