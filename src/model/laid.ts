import type { Graph } from '../graph/graph.ts'
import { type Layer, layer } from '../kernels/memory.ts'
import { fourAtOnce } from '../random/fourAtOnce.ts'
import type { Adopters } from './adopters.ts'
import { type Counts, countsIn, sizeOfCounts } from './counts.ts'
import type { Newcomers } from './newcomers.ts'

/**
 * A market and the run of a reduced form on it, laid out in the memory that kernels read: who knows whom, who has adopted, a
 * row each, what is counted, and what is bought.
 */
export interface Laid {
  readonly graph: Graph
  readonly adopted: Uint8Array
  /** With room for everybody. */
  readonly adopters: Adopters
  readonly all: Float64Array
  readonly counts: Counts
  /** For whoever says yes at a moment, as many as there is room for here. */
  readonly yeses: Pick<Newcomers, 'person' | 'referrer'>
  /** The days of so many orders as there is room for here; where there are more, `bought` goes on elsewhere. */
  readonly orderDays: Uint16Array
  /** Where columns begin. */
  readonly places: Places
  /** Lays out more behind it. */
  readonly layer: Layer
}

interface Places {
  readonly offsets: number
  readonly neighbours: number
  readonly adopted: number
  readonly person: number
  readonly referrer: number
  readonly joined: number
  readonly last: number
  readonly shares: number
  readonly orders: number
  readonly orderDays: number
  readonly newcomers: number
  readonly inviters: number
  readonly all: number
  readonly left: number
  readonly ordersOn: number
  readonly firstOrders: number
  /** Where the facts are packed. */
  readonly packed: number
}

/** What is laid out, and for which graph and how many days. */
let laid: Laid | undefined
let laidFor: Asked | undefined
/** What was asked for last. */
let asked: Asked | undefined
let isLent = false

interface Asked {
  readonly graph: WeakRef<Graph>
  readonly days: number
}

/**
 * A market laid out, where nobody has adopted, for one run at a time.
 *
 * One is laid out, that which is asked for twice in a row: with replicates it is. There is none for a run that begins while
 * another is under way, nor for large markets (some 150,000 people with ten friends each): each thread would need their ties
 * for itself.
 */
export function layOut(graph: Graph, days: number): Laid | undefined {
  if (isLent || fourAtOnce() === undefined) return undefined
  const isIt = (other: Asked | undefined) => other?.days === days && other.graph.deref() === graph
  if (!isIt(laidFor)) {
    if (!isIt(asked)) {
      asked = { graph: new WeakRef(graph), days }
      return undefined
    }
    laid = laying(graph, days)
    laidFor = asked
  }
  isLent = laid !== undefined
  return laid
}

/** Gives back what is laid out; who has adopted must not be marked any more. */
export function giveBackLaid(): void {
  isLent = false
}

/** Orders a person that there is room for, and yeses at a moment. */
const orders = 8
const yeses = 32_768

function laying({ nodes, offsets, neighbours }: Graph, days: number): Laid | undefined {
  const lay = layer()
  if (lay === undefined) return undefined
  // A newcomer is written before it is known whether they count.
  const rows = nodes + 1
  const columns = {
    offsets: lay.words(offsets.length),
    neighbours: lay.words(neighbours.length),
    adopted: lay.bytes(nodes),
    person: lay.words(rows),
    referrer: lay.words(rows),
    joined: lay.halves(rows),
    last: lay.halves(rows),
    shares: lay.halves(rows),
    orders: lay.halves(rows),
    orderDays: lay.halves(orders * rows),
    newcomers: lay.words(yeses),
    inviters: lay.words(yeses),
    all: lay.numbers(sizeOfCounts(days)),
    packed: lay.halves((8 + orders) * rows + 4 * sizeOfCounts(days)),
  }
  if (!areAll(columns)) return undefined
  const { adopted, person, referrer, joined, last, shares, all, orderDays } = columns
  columns.offsets.set(offsets)
  columns.neighbours.set(neighbours)
  adopted.fill(0)
  const counts = countsIn(all, days)
  const placesOf = Object.fromEntries(Object.entries(columns).map(([name, { byteOffset }]) => [name, byteOffset]))
  return {
    graph: { nodes, offsets: columns.offsets, neighbours: columns.neighbours },
    adopted,
    adopters: { count: 0, capacity: rows, person, referrer, joined, last, shares, orders: columns.orders },
    all,
    counts,
    yeses: { person: columns.newcomers, referrer: columns.inviters },
    orderDays,
    places: {
      ...(placesOf as Record<keyof typeof columns, number>), // the same names
      left: counts.left.byteOffset,
      ordersOn: counts.orders.byteOffset,
      firstOrders: counts.firstOrders.byteOffset,
    },
    layer: lay,
  }
}

/** Whether there was room for all of some columns. */
function areAll<Columns extends object>(
  columns: Columns,
): columns is { [Name in keyof Columns]: NonNullable<Columns[Name]> } {
  return Object.values(columns).every((column) => column !== undefined)
}
