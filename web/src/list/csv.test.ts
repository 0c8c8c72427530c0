import { expect, it } from 'vitest'
import { csv } from './csv'

it('quotes what needs quoting and starts so that Excel reads Chinese', () => {
  expect(csv([['案由', '备注'], ['甲,乙', '他说"好"']])).toBe('\uFEFF案由,备注\r\n"甲,乙","他说""好"""\r\n')
})

it('disarms what a spreadsheet would take for a formula, but not a negative number', () => {
  expect(csv([['=1+1', '-5', '-x', '@a']])).toBe("\uFEFF'=1+1,-5,'-x,'@a\r\n")
})
