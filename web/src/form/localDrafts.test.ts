// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { dropLocalDraft, keepLocalDraft, openLocalDrafts, readLocalDraft, wipeLocalDrafts } from './localDrafts'

const LI = '11'.repeat(32)
const WANG = '22'.repeat(32)
const AT = '2026-11-23T02:00:00Z'
const PAPER = { witness: '欧阳𬸚', circumstances: '通道堵塞' }

beforeEach(() => {
  localStorage.clear()
  openLocalDrafts('li', LI)
})

test('what was typed comes back to whoever typed it', () => {
  expect(keepLocalDraft('case', 'find', PAPER, AT)).toBe(true)
  openLocalDrafts('li', LI)
  expect(readLocalDraft('case', 'find')).toEqual({ at: AT, paper: PAPER })
})

test('nothing of it can be read on the machine', () => {
  keepLocalDraft('case', 'find', PAPER, AT)
  const stored = Object.values({ ...localStorage }).join(' ')
  expect(stored).not.toContain('欧阳')
  expect(stored).not.toContain('witness')
  keepLocalDraft('case', 'find', PAPER, AT)
  expect(Object.values({ ...localStorage }).join(' ')).not.toBe(stored)
})

test('the next person at the machine does not take it up, and does not destroy it by signing out', () => {
  keepLocalDraft('case', 'find', PAPER, AT)
  openLocalDrafts('wang', WANG)
  expect(readLocalDraft('case', 'find')).toBeNull()
  wipeLocalDrafts()
  expect(keepLocalDraft('case', 'find', PAPER, AT)).toBe(false)
  openLocalDrafts('li', LI)
  expect(readLocalDraft('case', 'find')?.paper).toEqual(PAPER)
})

test('signing out leaves alone whose name only begins the same', () => {
  openLocalDrafts('li.second', WANG)
  keepLocalDraft('case', 'find', PAPER, AT)
  openLocalDrafts('li', LI)
  wipeLocalDrafts()
  openLocalDrafts('li.second', WANG)
  expect(readLocalDraft('case', 'find')?.paper).toEqual(PAPER)
})

test('a draft moved to another place, changed or locked with another key is none', () => {
  keepLocalDraft('case', 'find', PAPER, AT)
  const place = Object.keys(localStorage)[0] ?? ''
  const text = localStorage.getItem(place) ?? ''
  localStorage.setItem(place.replace('find', 'order'), text)
  expect(readLocalDraft('case', 'order')).toBeNull()
  localStorage.setItem(place, text.slice(0, -2) + (text.endsWith('00') ? '01' : '00'))
  expect(readLocalDraft('case', 'find')).toBeNull()
  localStorage.setItem(place, text)
  openLocalDrafts('li', WANG)
  expect(readLocalDraft('case', 'find')).toBeNull()
})

test('it is gone once the server has it, at sign-out, and where an earlier version left it open', () => {
  keepLocalDraft('case', 'find', PAPER, AT)
  dropLocalDraft('case', 'find')
  expect(readLocalDraft('case', 'find')).toBeNull()
  keepLocalDraft('case', 'find', PAPER, AT)
  wipeLocalDrafts()
  expect(localStorage.length).toBe(0)
  localStorage.setItem('anlan.draft.case.find', '{}')
  openLocalDrafts('li', LI)
  expect(localStorage.length).toBe(0)
})
