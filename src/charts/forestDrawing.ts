import type { Result } from '../results/result.ts'
import { numbers, words } from './numbers.ts'
import { type Place, radialTree } from './radialTree.ts'

/** Width of the drawing, px. */
export const forestWidth = 428

const perRow = 4
const cell = { width: forestWidth / perRow, height: 124 }
/** Radius of the largest tree, px. */
export const largestRadius = 47

/** Least part of the largest radius that a tree has. */
const leastRadius = 0.6

/** How someone of a tree stands, in the order in which they are drawn. */
export const standings = ['referral', 'left', 'root'] as const

/** A tree in its cell. */
export interface DrawnTree {
  readonly size: number
  /** People of it that are drawn. */
  readonly drawn: number
  readonly depth: number
  readonly middle: Place
  readonly radius: number
}

/** A person's dot. */
export interface TreeDot extends Place {
  readonly standing: (typeof standings)[number]
  /** Day of joining, from 1; 0 for the first members. */
  readonly day: number
}

/** The largest trees of a result as dots and ties. */
export interface ForestDrawing {
  readonly height: number
  readonly trees: readonly DrawnTree[]
  /** By standing, in the order of `standings`. */
  readonly dots: readonly TreeDot[]
  /** From referrer to friend, who joined on the day. */
  readonly ties: readonly { readonly from: Place; readonly to: Place; readonly day: number }[]
}

/** Draws the largest trees in rows of four, each in a circle whose area grows with its people; empty without trees. */
export function forestDrawing({ tables: { trees: table } }: Result): ForestDrawing {
  const columns = ['tree', 'size', 'generation', 'day'].map((name) => numbers(table, name))
  const [tree, size, generation, day] = columns
  const parents = table.columns.find(({ name }) => name === 'parent')?.values ?? []
  const standing = words(table, 'standing')
  const count = tree.at(-1) ?? 0
  const trees: DrawnTree[] = []
  const dots: TreeDot[] = []
  const ties: { from: Place; to: Place; day: number }[] = []
  for (let each = 1; each <= count; each++) {
    const first = tree.indexOf(each)
    const last = tree.lastIndexOf(each)
    const own = Array.from({ length: last - first + 1 }, (_, at) => parents[first + at])
    const radius = largestRadius * Math.max(leastRadius, Math.sqrt(size[first] / size[0]))
    const middle = middleOf(each - 1)
    const places = radialTree(own.map((row) => (typeof row === 'number' ? row - first : null))).map(({ x, y }) => ({
      x: middle.x + x * radius,
      y: middle.y + y * radius,
    }))
    const depth = Math.max(...generation.slice(first, last + 1)) - generation[first]
    trees.push({ size: size[first], drawn: own.length, depth, middle, radius })
    places.forEach((place, at) => {
      const row = first + at
      const parent = own[at]
      const kind = at === 0 ? 'root' : standing[row] === 'left' ? 'left' : 'referral'
      dots.push({ ...place, day: day[row], standing: kind })
      if (typeof parent === 'number') ties.push({ from: places[parent - first], to: place, day: day[row] })
    })
  }
  const ordered = standings.flatMap((kind) => dots.filter((dot) => dot.standing === kind))
  return { height: Math.ceil(count / perRow) * cell.height, trees, dots: ordered, ties }
}

/** The middle of a tree's circle, with room for its text below. */
function middleOf(at: number): Place {
  const row = Math.floor(at / perRow)
  return { x: ((at % perRow) + 0.5) * cell.width, y: row * cell.height + largestRadius + 6 }
}
