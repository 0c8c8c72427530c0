import { describe, expect, it } from 'vitest'
import { amountOf, capitals, thousands } from './money'

describe('amounts of money', () => {
  it('are shown with thousands, and without cents where there are none', () => {
    expect(thousands('60000.00')).toBe('60,000')
    expect(thousands('1234567.5')).toBe('1,234,567.50')
    expect(thousands('999')).toBe('999')
    expect(thousands('not an amount')).toBe('not an amount')
  })

  it('are read as people type or paste them', () => {
    expect(amountOf('60,000')).toBe('60000.00')
    expect(amountOf('￥６０，０００.5 元')).toBe('60000.50')
    expect(amountOf('6万')).toBe('60000.00')
    expect(amountOf('1.5万')).toBe('15000.00')
    expect(amountOf('007')).toBe('7.00')
  })

  it('are refused with three decimals, letters or nothing', () => {
    expect(amountOf('1.005')).toBeNull()
    expect(amountOf('六万')).toBeNull()
    expect(amountOf('')).toBeNull()
  })

  it.each([
    ['0.00', '零元整'], ['60000.00', '陆万元整'], ['10010.00', '壹万零壹拾元整'], ['100000000.00', '壹亿元整'], ['100010000.00', '壹亿零壹万元整'],
    ['1234567.89', '壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分'], ['5.05', '伍元零伍分'], ['0.50', '伍角'], ['20000001.00', '贰仟万零壹元整'],
  ])('%s is %s in capitals', (amount, words) => expect(capitals(amount)).toBe(words))

  it('have no capitals when negative or not an amount', () => {
    expect(capitals('-5.00')).toBe('')
    expect(capitals('六万')).toBe('')
  })
})
