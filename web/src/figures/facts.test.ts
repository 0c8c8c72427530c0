import { expect, it } from 'vitest'
import { asRow, columnsOf, factWords } from './facts'

const fact = { caseId: 'c', seq: 3, number: null, title: '甲案', party: null, day: '2026-11-22', quantity: 1, amount: '0.00' }

it('two facts of one case are two rows', () => {
  expect(asRow(fact, 0).id).not.toBe(asRow(fact, 1).id)
})

it('a column in which nothing stands is not shown', () => {
  expect(columnsOf([asRow(fact, 0)]).map((c) => c.key)).toEqual(['day', 'title', 'quantity'])
  expect(columnsOf([asRow({ ...fact, amount: '60000.00', party: '甲厂' }, 0)]).map((c) => c.key)).toEqual(['day', 'title', 'party', 'quantity', 'amount'])
})

it('amounts read as money', () => {
  expect(factWords(asRow({ ...fact, amount: '60000.00' }, 0), 'amount')).toBe('60,000 元')
})
