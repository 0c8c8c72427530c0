import type { FigureMonth } from '@/api/figures'

export interface Bar { x: number; y: number; width: number; height: number; month: string; before: boolean }

/** Bars of a year, each month beside the same month a year before, in a box of this size; what has no value has no bar. */
export function bars(months: FigureMonth[], width: number, height: number): Bar[] {
  const number = (value: number | string | null) => Math.max(0, Number(value ?? 0))
  const most = Math.max(1e-9, ...months.flatMap((m) => [number(m.value.value), number(m.before.value)]))
  const slot = width / Math.max(1, months.length)
  const bar = slot * 0.36
  return months.flatMap((m, place) => [m.before, m.value].flatMap((side, which) => {
    const tall = (number(side.value) / most) * height
    return tall <= 0 ? [] : [{ x: place * slot + slot * 0.12 + which * (bar + 1), y: height - tall, width: bar, height: tall, month: m.month, before: which === 0 }]
  }))
}

/** `2026-11` as `11月`: the table below says the year. */
export const monthWords = (month: string): string => `${Number(month.slice(5))}月`
