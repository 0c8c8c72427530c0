import type { FieldError, Obstacle } from './types'

/** A refusal or failure in words an official can act on; status 0 means the server was not reached. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly obstacles: Obstacle[] = [],
    readonly fields: FieldError[] = [],
    readonly changed: string[] = [],
    /** A key where the page must do something particular, e.g. ask for a second factor. */
    readonly reason = '',
    /** What may pass once somebody writes down why. */
    readonly cautions: Obstacle[] = [],
  ) {
    super(detail || title)
  }

  get offline(): boolean {
    return this.status === 0
  }
}

type Query = Record<string, string | number | boolean | null | undefined>
interface Options { query?: Query; body?: unknown; form?: FormData; signal?: AbortSignal }

const WORDS: Record<number, [string, string]> = {
  0: ['连不上服务器', '请检查网络；已填内容保存在本机，连上后继续。'],
  401: ['登录已失效', '请重新登录，已填内容不会丢失。'],
  403: ['您的岗位无权查看或办理', '如确需办理，请联系承办人或本单位管理员。'],
  404: ['没有找到', '可能已移交、已封存，或者链接有误；请从台账重新查找。'],
  409: ['案卷刚刚有变化', '请看过变化后继续，您填的内容已保留。'],
  413: ['文件太大', '请压缩或拆分后再上传。'],
  422: ['还不能办理', '请按下面的提示补正。'],
  429: ['操作太频繁', '请稍等一分钟再试。'],
}

function cookie(name: string): string {
  const found = document.cookie.split('; ').find((c) => c.startsWith(`${name}=`))
  return found ? decodeURIComponent(found.slice(name.length + 1)) : ''
}

/** Address with its query; empty values are left out. */
export function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(key, String(value))
  }
  const text = search.toString()
  return text ? `${path}${path.includes('?') ? '&' : '?'}${text}` : path
}

/** Words for a status when the server sent none in Chinese. */
export function problemOf(status: number, body: unknown): Problem {
  const [title, detail] = WORDS[status] ?? ['服务器没有办成', '请稍后再试；若再次出现，请把时间告诉管理员。']
  const sent = (body && typeof body === 'object' ? body : {}) as Partial<Problem>
  const chinese = (text: unknown, otherwise: string) =>
    typeof text === 'string' && /[\u4e00-\u9fff]/.test(text) ? text : otherwise
  return new Problem(
    status, chinese(sent.title, title), chinese(sent.detail, detail),
    sent.obstacles ?? [], sent.fields ?? [], sent.changed ?? [], sent.reason ?? '', sent.cautions ?? [],
  )
}

/** Called when the server no longer knows the session: set once by the router. */
let onSignedOut: () => void = () => {}
export function whenSignedOut(action: () => void): void {
  onSignedOut = action
}

/** One call to the API. Throws {@link Problem}. */
export async function call<T>(method: string, path: string, options: Options = {}): Promise<T> {
  const headers: Record<string, string> = { Accept: 'application/json' }
  const init: RequestInit = { method, headers, credentials: 'same-origin', signal: options.signal }
  if (method !== 'GET') headers['X-XSRF-TOKEN'] = cookie('XSRF-TOKEN')
  if (options.form) init.body = options.form
  else if (options.body !== undefined) {
    headers['Content-Type'] = 'application/json'
    init.body = JSON.stringify(options.body)
  }
  let response: Response
  try {
    // The first answer of the server brings the token that every change must carry.
    if (method !== 'GET' && !cookie('XSRF-TOKEN')) {
      await fetch('/api/session', { credentials: 'same-origin' })
      headers['X-XSRF-TOKEN'] = cookie('XSRF-TOKEN')
    }
    response = await fetch(address(path, options.query), init)
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw problemOf(0, null)
  }
  const text = await response.text()
  const body: unknown = text && response.headers.get('Content-Type')?.includes('json') ? JSON.parse(text) : null
  if (response.ok) return body as T
  if (response.status === 401 && path !== '/api/session') onSignedOut()
  throw problemOf(response.status, body)
}

export const get = <T>(path: string, query?: Query, signal?: AbortSignal) => call<T>('GET', path, { query, signal })
export const post = <T>(path: string, body?: unknown, query?: Query, signal?: AbortSignal) => call<T>('POST', path, { body, query, signal })
export const put = <T>(path: string, body?: unknown) => call<T>('PUT', path, { body })
export const remove = <T>(path: string) => call<T>('DELETE', path)
export const send = <T>(path: string, form: FormData, query?: Query) => call<T>('POST', path, { form, query })

/** A POST whose answer is a file (a preview); throws {@link Problem}. */
export async function fetchBlob(path: string, body: unknown): Promise<Blob> {
  let response: Response
  try {
    response = await fetch(path, {
      method: 'POST', credentials: 'same-origin', body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': cookie('XSRF-TOKEN') },
    })
  } catch {
    throw problemOf(0, null)
  }
  if (response.ok) return response.blob()
  throw problemOf(response.status, await response.json().catch(() => null))
}
