import type { FiledPaper } from '@/api/types'

/** One stretch of text: in both, only in the first, or only in the second. */
export interface Stretch { text: string; where: 'both' | 'first' | 'second' }
export interface Compared { label: string; stretches: Stretch[]; same: boolean }

const clauses = (text: string): string[] => text.match(/[^，。；：、！？,;:\n]*[，。；：、！？,;:\n]?/g)?.filter(Boolean) ?? []

/** What two texts share and where they part, clause by clause: the longest common run of clauses stays. */
export function difference(first: string, second: string): Stretch[] {
  const [a, b] = [clauses(first), clauses(second)]
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) longest[i]![j] = a[i] === b[j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!)
  }
  const out: Stretch[] = []
  const add = (text: string, where: Stretch['where']) => {
    const last = out.at(-1)
    if (last?.where === where) last.text += text
    else out.push({ text, where })
  }
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) { add(a[i]!, 'both'); i++; j++ }
    else if (j >= b.length || (i < a.length && longest[i + 1]![j]! >= longest[i]![j + 1]!)) add(a[i++]!, 'first')
    else add(b[j++]!, 'second')
  }
  return out
}

const words = (value: string | string[]) => (Array.isArray(value) ? value.join('、') : value)

type Fields = Pick<FiledPaper, 'fields'>

/** Two papers of a case field by field, fields of the same name beside one another. */
export function comparePapers(first: Fields, second: Fields): Compared[] {
  const keys = [...new Set([...first.fields, ...second.fields].filter((f) => f.kind !== 'files').map((f) => f.key))]
  return keys.map((key) => {
    const [a, b] = [first, second].map((p) => p.fields.find((f) => f.key === key))
    const [left, right] = [words(a?.value ?? ''), words(b?.value ?? '')]
    return { label: a?.label ?? b?.label ?? '', stretches: difference(left, right), same: left === right }
  })
}
