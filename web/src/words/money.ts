/** Amounts of money: exact decimal text in, officials' words out. Never floating point. */

const AMOUNT = /^-?\d+(\.\d{1,2})?$/

/** `60000.00` → `60,000`; `1234.50` → `1,234.50`. */
export function thousands(amount: string): string {
  if (!AMOUNT.test(amount)) return amount
  const [whole = '0', cents = ''] = amount.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return /^0*$/.test(cents) ? grouped : `${grouped}.${cents.padEnd(2, '0')}`
}

/** What someone typed or pasted (`６0,000 元`, `¥60,000.5`, `6万`) as exact text with two decimals, or null. */
export function amountOf(typed: string): string | null {
  const plain = typed.normalize('NFKC').replace(/[,\s¥元]/g, '')
  const wan = /^(-?\d+)(?:\.(\d{1,4}))?万$/.exec(plain)
  const text = wan ? `${wan[1]}${(wan[2] ?? '').padEnd(4, '0')}` : plain
  if (!AMOUNT.test(text)) return null
  const [whole = '0', cents = ''] = text.split('.')
  return `${whole.replace(/^(-?)0+(?=\d)/, '$1')}.${cents.padEnd(2, '0')}`
}

const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const UNITS = ['', '拾', '佰', '仟']
const GROUPS = ['', '万', '亿', '万亿']

function wholeInCapitals(whole: string): string {
  let text = ''
  let zero = false
  for (let i = 0; i < whole.length; i++) {
    const place = whole.length - 1 - i
    const digit = Number(whole[i])
    if (digit === 0) zero = text !== ''
    else {
      text += (zero ? '零' : '') + DIGITS[digit] + UNITS[place % 4]
      zero = false
    }
    const group = whole.slice(Math.max(0, i - 3), i + 1)
    if (place > 0 && place % 4 === 0 && !/^0+$/.test(group)) text += GROUPS[place / 4]
  }
  return text
}

/** `60000.00` → `陆万元整`: the capital form a decision carries, so a slipped zero is seen. */
export function capitals(amount: string): string {
  if (!AMOUNT.test(amount) || amount.startsWith('-')) return ''
  const [whole = '0', cents = ''] = amount.split('.')
  const trimmed = whole.replace(/^0+/, '')
  if (trimmed.length > 16) return ''
  const jiao = Number(cents[0] ?? 0)
  const fen = Number(cents[1] ?? 0)
  const yuan = trimmed ? `${wholeInCapitals(trimmed)}元` : ''
  if (!jiao && !fen) return yuan ? `${yuan}整` : '零元整'
  const joint = yuan && !jiao ? '零' : ''
  return yuan + joint + (jiao ? `${DIGITS[jiao]}角` : '') + (fen ? `${DIGITS[fen]}分` : '')
}
