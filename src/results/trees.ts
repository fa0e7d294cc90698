import { joinedOn } from '../metrics/joiners.ts'
import { referralForest } from '../metrics/referralForest.ts'
import { nobody } from '../model/nobody.ts'
import type { Run } from '../model/run.ts'
import { member } from '../model/status.ts'
import type { Table } from './table.ts'
import { tableOf } from './tableOf.ts'

/** Trees that are listed person by person, and the most people of one of them. */
const mostTrees = 12
const mostPeople = 300

/**
 * The people of the 12 largest referral trees of two and more, tree by tree, referrers before those they brought.
 *
 * `tree` counts from 1, the largest, and `size` is of the whole tree; `parent` is the row of the referrer, from 0; `day` the
 * day of joining from 1, 0 for the first members; `standing` is `member` or `left`. Of a tree of more than 300 those with the
 * most people below them are listed, earlier generations and lower numbers first among equals, so that every one listed
 * has their referrer listed. No rows where nobody joined by referral.
 */
export function trees(run: Run): Table {
  const { people, rootOf, sizeBelow, generations } = referralForest(run)
  const { referrer, generation, status } = run.world
  const largest = [...people.subarray(0, generations[0] ?? 0)]
    .filter((root) => sizeBelow[root] > 1)
    .toSorted((one, other) => sizeBelow[other] - sizeBelow[one] || one - other)
    .slice(0, mostTrees)
  const ofTree = new Map(largest.map((root): [number, number[]] => [root, []]))
  for (const person of people) ofTree.get(rootOf[person])?.push(person)
  const rowOf = new Map<number, number>()
  const rows = [...ofTree.values()].flatMap((all, tree) =>
    // Sorting keeps the order of generations among equals.
    all
      .toSorted((one, other) => sizeBelow[other] - sizeBelow[one])
      .slice(0, mostPeople)
      .toSorted((one, other) => generation[one] - generation[other])
      .map((person) => {
        const parent = referrer[person] === nobody ? null : (rowOf.get(referrer[person]) ?? null)
        rowOf.set(person, rowOf.size)
        return {
          ...{ tree: tree + 1, size: all.length, parent, generation: generation[person], below: sizeBelow[person] - 1 },
          ...{ day: joinedOn(run, person), standing: status[person] === member ? 'member' : 'left' },
        }
      }),
  )
  return tableOf(
    'trees',
    'The largest referral trees, person by person',
    {
      tree: ['Tree, from 1, the largest', ''],
      size: ['People in the tree', 'people'],
      parent: ['Row of the referrer, from 0', ''],
      generation: ['Generation', 'generations'],
      below: ['People who came through them', 'people'],
      day: ['Day of joining, from 1; 0 for the first members', 'day'],
      standing: ['Whether still a member', ''],
    },
    rows,
  )
}
