import { joinedOn } from '../metrics/joiners.ts'
import { perRun } from '../metrics/perRun.ts'
import { referralForest } from '../metrics/referralForest.ts'
import { nobody } from '../model/nobody.ts'
import type { Run } from '../model/run.ts'
import type { Table } from './table.ts'
import { tableOf } from './tableOf.ts'

/** Shapes of a referral tree, from those that reach least far to those that reach farthest. */
const shapes: readonly string[] = ['alone', 'pair', 'star', 'branched', 'chain']

/**
 * Referral trees by size, in classes to 1, 2, 10, 30, 100, 300, 1,000 …, and shape: a row for each there is, small ones first.
 *
 * `alone`: brought nobody; `pair`: brought one; `star`: the root brought all, two or more; `chain`: of three and more, each
 * brought one, the last nobody; `branched`: all else. `people` are of all the trees of the row. No rows without members.
 */
export function treeShapes(run: Run): Table {
  const { people, rootOf, sizeBelow, generations } = referralForest(run)
  const { generation, brought } = shapeOf(run)
  const rows = new Map<string, { from: number; to: number; shape: string; trees: number; people: number }>()
  const roots = people.subarray(0, generations[0] ?? 0)
  for (const root of roots) {
    const size = sizeBelow[rootOf[root]]
    const depth = generation[root]
    const shape = size <= 2 ? shapes[size - 1] : depth === 1 ? 'star' : brought[root] === 1 ? 'chain' : 'branched'
    const { from, to } = classOf(size)
    const row = rows.get(`${to} ${shape}`) ?? { from, to, shape, trees: 0, people: 0 }
    row.trees += 1
    row.people += size
    rows.set(`${to} ${shape}`, row)
  }
  return tableOf(
    'treeShapes',
    'Referral trees by size and shape',
    {
      from: ['Fewest people', 'people'],
      to: ['Most people', 'people'],
      shape: ['Shape', ''],
      trees: ['Trees', 'trees'],
      people: ['People in them', 'people'],
    },
    [...rows.values()].toSorted(
      (one, other) => one.to - other.to || shapes.indexOf(one.shape) - shapes.indexOf(other.shape),
    ),
  )
}

/** By root: how deep its tree is, and the most friends that anyone of it brought. */
const shapeOf = perRun((run: Run) => {
  const { people, rootOf } = referralForest(run)
  const generation = new Int32Array(run.model.people)
  const brought = new Int32Array(run.model.people)
  const own = new Int32Array(run.model.people)
  for (const person of people) {
    const root = rootOf[person]
    generation[root] = Math.max(generation[root], run.world.generation[person])
    const by = run.world.referrer[person]
    if (by !== nobody) brought[root] = Math.max(brought[root], ++own[by])
  }
  return { generation, brought }
})

/** The ends of the class that a size is in: 1, 2, to 10, 30, 100, 300, 1,000, … */
function classOf(size: number): { readonly from: number; readonly to: number } {
  if (size <= 2) return { from: size, to: size }
  let [before, end] = [2, 10]
  while (end < size) [before, end] = [end, String(end).startsWith('1') ? end * 3 : (end / 3) * 10]
  return { from: before + 1, to: end }
}

/**
 * How the referral trees grew: a row a day, from 1.
 *
 * `trees`: trees of two and more at the end of the day; `largest`: people in the largest of all; `deepest`: its deepest
 * generation of all trees, 0 before anyone was brought. Those who have left since count.
 */
export function treeDays(run: Run): Table {
  const { people, rootOf } = referralForest(run)
  const byDay = people.toSorted((one, other) => joinedOn(run, one) - joinedOn(run, other))
  const sizes = new Int32Array(run.model.people)
  let [next, trees, largest, deepest] = [0, 0, 0, 0]
  const rows = Array.from({ length: run.model.days }, (_, at) => {
    for (; next < byDay.length && joinedOn(run, byDay[next]) <= at + 1; next++) {
      const size = ++sizes[rootOf[byDay[next]]]
      if (size === 2) trees += 1
      largest = Math.max(largest, size)
      deepest = Math.max(deepest, run.world.generation[byDay[next]])
    }
    return { day: at + 1, trees, largest, deepest }
  })
  return tableOf(
    'treeDays',
    'How the referral trees grew',
    {
      day: ['Day, from 1', 'day'],
      trees: ['Trees of two and more', 'trees'],
      largest: ['People in the largest', 'people'],
      deepest: ['Deepest generation', 'generations'],
    },
    rows,
  )
}
