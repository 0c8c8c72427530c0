// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { address, call, Problem, problemOf } from './http'

describe('an address', () => {
  it('leaves out what is empty and encodes the rest', () => {
    expect(address('/api/cases', { q: '化工 厂', stage: '', unit: undefined, size: 50 })).toBe('/api/cases?q=%E5%8C%96%E5%B7%A5+%E5%8E%82&size=50')
    expect(address('/api/cases')).toBe('/api/cases')
  })
})

describe('a problem', () => {
  it('speaks Chinese also where the server did not', () => {
    expect(problemOf(403, { title: 'Forbidden', detail: 'Access denied' }).title).toBe('您的岗位无权查看或办理')
    expect(problemOf(418, null).title).toBe('服务器没有办成')
  })

  it('keeps the words, obstacles and fields the server sent', () => {
    const fields = [{ path: 'fine', message: '应填写金额' }]
    expect(problemOf(422, { title: '填写有误', detail: '罚款不对', fields })).toMatchObject({ title: '填写有误', detail: '罚款不对', fields, obstacles: [] })
  })
})

describe('a call', () => {
  beforeEach(() => { document.cookie = 'XSRF-TOKEN=tok' })
  afterEach(() => vi.unstubAllGlobals())

  it('carries the token on every change', async () => {
    const fetched = vi.fn().mockResolvedValue(new Response('{"a":1}', { headers: { 'Content-Type': 'application/json' } }))
    vi.stubGlobal('fetch', fetched)
    expect(await call('POST', '/api/x', { body: { b: 2 } })).toEqual({ a: 1 })
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ method: 'POST', body: '{"b":2}', headers: { 'X-XSRF-TOKEN': 'tok' } })
  })

  it('tells an unreached server from a refusal', async () => {
    vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('failed')))
    const problem = await call('GET', '/api/x').catch((e: unknown) => e)
    expect(problem).toBeInstanceOf(Problem)
    expect((problem as Problem).offline).toBe(true)
  })

  it('answers nothing for an empty answer', async () => {
    vi.stubGlobal('fetch', vi.fn().mockResolvedValue(new Response(null, { status: 204 })))
    expect(await call('DELETE', '/api/session')).toBeNull()
  })
})
