// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest'
import type { SavedView } from '@/api/views'
import { useViews } from './useViews'

const server = vi.hoisted(() => ({ kept: [] as SavedView[], fails: false }))
vi.mock('@/api/views', () => ({
  readViews: async () => [...server.kept],
  keepView: async (_list: string, view: SavedView) => {
    if (server.fails) throw new Error('no')
    server.kept.push(view)
    return [...server.kept]
  },
  forgetView: async (_list: string, label: string) => (server.kept = server.kept.filter((v) => v.label !== label)),
}))

const KEY = 'anlan.kept.views.cases'
const late: SavedView = { label: '超期的', query: { state: 'overdue' } }

beforeEach(() => {
  server.kept = []
  server.fails = false
  localStorage.clear()
})

it('moves what the browser kept to the account, once', async () => {
  localStorage.setItem(KEY, JSON.stringify([late, { label: '坏的' }]))
  const views = useViews('cases')
  await views.load()
  expect(views.views.value).toEqual([late])
  expect(localStorage.getItem(KEY)).toBeNull()
  await views.forget('超期的')
  await useViews('cases').load()
  expect(server.kept).toEqual([])
})

it('leaves a view of the account as it is where the browser knows another of that name', async () => {
  server.kept = [{ label: '超期的', query: { state: 'overdue', unit: '0001' } }]
  localStorage.setItem(KEY, JSON.stringify([late]))
  await useViews('cases').load()
  expect(server.kept).toEqual([{ label: '超期的', query: { state: 'overdue', unit: '0001' } }])
})

it('keeps them in the browser as long as the account could not take them', async () => {
  server.fails = true
  localStorage.setItem(KEY, JSON.stringify([late]))
  await useViews('cases').load()
  expect(localStorage.getItem(KEY)).not.toBeNull()
})
