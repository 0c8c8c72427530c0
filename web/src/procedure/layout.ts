import type { Diagram } from '@/api/types'

/** A procedure drawn from top to bottom: stages as boxes, acts that stay inside them, arrows that lead on, skip or go back. */
export interface Box { key: string; label: string; x: number; y: number; width: number; height: number; inside: string[] }
export interface Arrow { key: string; label: string; kind: 'next' | 'skip' | 'back'; path: string; x: number; y: number }
export interface Drawing { width: number; height: number; boxes: Box[]; arrows: Arrow[] }

interface Lead { key: string; label: string; from: number[]; to: number }
interface Lane extends Lead { top: number; bottom: number; lane: number }

const BOX = 260
const LINE = 20
const HEAD = 34
const GAP = 34
const LETTER = 13
const TIP = 3

export function layout(diagram: Diagram): Drawing {
  const place = new Map(diagram.stages.map((s, i) => [s.key, i]))
  const leads = leadsOf(diagram, place)
  const nexts = leads((span) => span === 1)
  const skips = lanes(leads((span) => span > 1))
  const backs = lanes(leads((span) => span < 0))
  const step = (group: Lane[]) => Math.max(0, ...group.map((l) => l.label.length)) * LETTER + 22
  const count = (group: Lane[]) => Math.max(0, ...group.map((l) => l.lane + 1))
  const left = 10 + count(backs) * step(backs)
  const right = left + BOX

  const boxes = boxesOf(diagram, nexts, left)
  const arrows: Arrow[] = nexts.flatMap((lead) => lead.from.map((from): Arrow => {
    const box = boxes[from] as Box
    const order = nexts.filter((n) => n.from.includes(from)).indexOf(lead)
    const end = (boxes[lead.to] as Box).y - TIP
    return { key: `${lead.key}.${from}`, label: lead.label, kind: 'next', path: `M${left + 40} ${box.y + box.height}V${end}`, x: left + 50, y: box.y + box.height + 22 + order * 18 }
  }))
  for (const [kind, group, edge, sign] of [['skip', skips, right, 1], ['back', backs, left, -1]] as const) {
    group.forEach((lead, i) => {
      const x = edge + sign * (18 + lead.lane * step(group))
      const end = (boxes[lead.to] as Box).y + 12 + (i % 3) * 7
      const starts = lead.from.map((f) => (boxes[f] as Box).y + 12 + (i % 3) * 7)
      const path = `${starts.map((start) => `M${edge} ${start}H${x}`).join('')}M${x} ${starts[0]}${starts.slice(1).map((s) => `V${s}`).join('')}V${end}H${edge + sign * TIP}`
      arrows.push({ key: `${lead.key}.${kind}`, label: lead.label, kind, path, x: x + sign * 7, y: ((starts[0] ?? end) + end) / 2 + 4 })
    })
  }
  const last = boxes.at(-1)
  return { width: right + 18 + count(skips) * step(skips), height: last ? last.y + last.height + 10 : 0, boxes, arrows }
}

/** Acts that change the stage, one per target, with all stages they lead from. */
function leadsOf(diagram: Diagram, place: Map<string, number>) {
  return (wanted: (span: number) => boolean): Lead[] => diagram.acts.flatMap((a) => {
    const to = a.to === null ? undefined : place.get(a.to)
    if (to === undefined) return []
    const from = a.from.map((f) => place.get(f)).filter((f) => f !== undefined).filter((f) => wanted(to - f)).sort((x, y) => x - y)
    return from.length ? [{ key: a.key, label: a.label, from, to }] : []
  })
}

/** Each arrow beside the boxes gets the nearest lane that is free along its whole height. */
function lanes(leads: Lead[]): Lane[] {
  const placed: Lane[] = []
  for (const lead of [...leads].sort((a, b) => height(a) - height(b))) {
    const top = Math.min(...lead.from, lead.to)
    const bottom = Math.max(...lead.from, lead.to)
    let lane = 0
    while (placed.some((p) => p.lane === lane && p.top <= bottom && top <= p.bottom)) lane++
    placed.push({ ...lead, top, bottom, lane })
  }
  return placed
}

const height = (lead: Lead) => Math.max(...lead.from, lead.to) - Math.min(...lead.from, lead.to)

function boxesOf(diagram: Diagram, nexts: Lead[], x: number): Box[] {
  let y = 10
  return diagram.stages.map((stage, i) => {
    const inside = [...new Set(diagram.acts.filter((a) => a.from.includes(stage.key) && (a.to === null || a.to === stage.key)).map((a) => a.label))]
    const box = { key: stage.key, label: stage.label, x, y, width: BOX, height: HEAD + (inside.length ? inside.length * LINE + 6 : 0), inside }
    const onward = nexts.filter((n) => n.from.includes(i)).length
    y += box.height + GAP + Math.max(0, onward - 1) * 18
    return box
  })
}
