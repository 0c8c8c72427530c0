import { get } from './http'

/** A visit that counts for a line of the plan. */
export interface PlanVisit { caseId: string; title: string; day: string }
/** One line of the yearly plan with what was done of it; the rate is in per cent. */
export interface PlanLine {
  id: string; unit: string; code: string; item: string; ground: string
  approved: boolean; planned: number; done: number; rate: number; visits: PlanVisit[]
}
/** The plan of a year; the sums are over its approved lines, the rate is null where nothing is planned. */
export interface PlanYear { year: number; planned: number; done: number; rate: number | null; lines: PlanLine[] }

export const readPlan = (year: string) => get<PlanYear>('/api/inspection-plan', year ? { year } : {})
