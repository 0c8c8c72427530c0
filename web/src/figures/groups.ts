import type { Figure } from '@/api/types'

/** Figures under one heading; the id is where the page jumps to. */
export interface FigureGroup { heading: string; id: string; figures: Figure[] }

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/g, '')

/** Figures under their headings, in the order the server sends them; only those that hold every word sought. */
export function grouped(figures: Figure[], sought = ''): FigureGroup[] {
  const words = sought.split(/\s+/).map(plain).filter(Boolean)
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    const text = plain([figure.group, figure.label, figure.sentence, figure.numerator.label, figure.denominator?.label ?? ''].join(''))
    if (words.every((word) => text.includes(word))) groups.set(figure.group, [...(groups.get(figure.group) ?? []), figure])
  }
  return [...groups].map(([heading, own], place) => ({ heading: heading || '其他', id: `figures-${place + 1}`, figures: own }))
}
