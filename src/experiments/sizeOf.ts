import { type Column, type Rows, roomFor } from '../model/rows.ts'
import type { Run } from '../model/run.ts'
import type { World } from '../model/world.ts'

const bytesOfNumber = 8

/** How large a run is in memory at its end. */
export interface Size {
  /** Of all its columns. */
  readonly bytes: number
  /** Ties, each counted both ways, or rows of the longest table, whichever is more. */
  readonly longest: number
}

/**
 * How large a run would be in a market of more people, the rest of the scenario in proportion.
 *
 * Columns with a value a person or an arc grow with the people; tables with the rows that there are now, their room
 * growing as in `model/rows.ts`; what is kept by day or by play stays.
 *
 * @param run one of fewer people, whose number does not divide its days
 * @param people in that market
 * @param others worlds of the same people that are in memory at the same time
 */
export function sizeOf({ model, world }: Run, people: number, others: readonly World[] = []): Size {
  const growth = people / model.people
  const arcs = model.graph.neighbours.length
  const grows = (length: number) => length % model.people === 0 || length === model.people + 1 || length === arcs
  const counted = new Set<unknown>()
  let bytes = 0
  let longest = arcs * growth
  const count = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || counted.has(value)) return
    counted.add(value)
    if (isColumn(value)) bytes += value.byteLength * (grows(value.length) ? growth : 1)
    else if (isTable(value)) {
      bytes += roomFor(value.count * growth) * bytesOfRow(value)
      longest = Math.max(longest, value.count * growth)
    } else if (Array.isArray(value) && typeof value[0] === 'number') bytes += value.length * bytesOfNumber * growth
    else Object.values(value).forEach(count)
  }
  count(model)
  count(world)
  others.forEach(count)
  return { bytes, longest }
}

function isColumn(value: unknown): value is Column {
  return ArrayBuffer.isView(value)
}

function isTable(value: object): value is Rows {
  return 'count' in value && 'capacity' in value
}

function bytesOfRow(table: Rows): number {
  // A table that nothing ever writes to has no room.
  if (table.capacity === 0) return 0
  const parts: readonly unknown[] = Object.values(table)
  const bytes = parts.reduce<number>((sum, part) => sum + (isColumn(part) ? part.byteLength : 0), 0)
  return bytes / table.capacity
}
