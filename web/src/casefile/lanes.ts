import type { RailStep } from '@/api/types'

export interface Lane { party: string; steps: RailStep[] }

/** The steps of a stage, a lane per party where there are several; what concerns nobody in particular comes first. */
export function lanesOf(steps: RailStep[], parties: number): Lane[] {
  if (parties < 2) return steps.length ? [{ party: '', steps }] : []
  const lanes = new Map<string, RailStep[]>()
  for (const step of steps) lanes.set(step.party ?? '', [...(lanes.get(step.party ?? '') ?? []), step])
  return [...lanes].map(([party, own]) => ({ party, steps: own })).sort((a, b) => Number(a.party !== '') - Number(b.party !== ''))
}
