import type { ActView, Obstacle } from '@/api/types'

/** How the acts of a case are laid out: what can be done, the next few with their obstacles, the rest folded away. */
export interface ActsOnDesk { possible: ActView[]; next: ActView[]; others: ActView[] }

const NEXT = 3

/** Acts nearest to being possible come first: fewest obstacles, those in our own hands before waiting. */
export function actsOnDesk(acts: ActView[], enterprise = false): ActsOnDesk {
  // What an enterprise may ask for is what it came for, though the bureau's work does not wait for it.
  const isMain = (a: ActView) => a.group === 'main' || (enterprise && a.possible)
  const main = acts.filter(isMain)
  const blocked = main.filter((a) => !a.possible).sort((a, b) => distance(a) - distance(b))
  return {
    possible: main.filter((a) => a.possible),
    next: blocked.slice(0, NEXT),
    others: [...blocked.slice(NEXT), ...acts.filter((a) => !isMain(a))],
  }
}

const WEIGHT: Record<Obstacle['group'], number> = { mine: 1, time: 2, others: 2, other: 4 }
const distance = (act: ActView) => act.obstacles.reduce((sum, o) => sum + WEIGHT[groupOf(o)], 0)

/** Who can mend it; what the server names in another way belongs to nobody here. */
function groupOf(obstacle: Obstacle): Obstacle['group'] {
  const group = obstacle.group.toLowerCase()
  return GROUPS.find(([key]) => key === group)?.[0] ?? 'other'
}

const GROUPS: [Obstacle['group'], string, string][] = [
  ['mine', '我能补的', '◆'], ['others', '等别人', '◇'], ['time', '等期限', '◎'], ['other', '其他', '·'],
]

/** Obstacles under their headings, in the order in which one can do something about them. */
export function grouped(obstacles: Obstacle[]): { key: string; label: string; sign: string; obstacles: Obstacle[] }[] {
  return GROUPS.map(([key, label, sign]) => ({ key, label, sign, obstacles: obstacles.filter((o) => groupOf(o) === key) }))
    .filter((g) => g.obstacles.length > 0)
}
