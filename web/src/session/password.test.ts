import { describe, expect, it } from 'vitest'
import { passwordFaults } from './password'

describe('a new password', () => {
  it('is long enough at ten, not at nine', () => {
    expect(passwordFaults('Abcdef-12', 'x1')).toEqual(['还差 1 位（至少 10 位）。'])
    expect(passwordFaults('Abcdef-123', 'x1')).toEqual([])
  })

  it('needs three of four kinds', () => {
    expect(passwordFaults('abcdefgh12', '')).toHaveLength(1)
    expect(passwordFaults('abcdefg-12', '')).toEqual([])
  })

  it('does not hold the account, whatever the case', () => {
    expect(passwordFaults('xLiMing-2026', 'liming')).toEqual(['不能包含账号。'])
  })

  it('is not made of four characters', () => {
    expect(passwordFaults('Aa1-Aa1-Aa1-', '')).toEqual(['不同的字符太少。'])
    expect(passwordFaults('Aa1-Aa1-Aa1b', '')).toEqual([])
  })
})
