import { addRow, firstCapacity, type Rows } from './rows.ts'

/** Who would join today, and by which ways; a row each way, in the order in which they came up. */
export interface Candidates extends Rows {
  person: Int32Array
  /** The invitation that a person would join through, or -1. */
  invitation: Int32Array
  route: Uint8Array
  /** Which of several ways is taken, and who comes first: the smallest. */
  draw: Float64Array
}

/** Nobody yet. */
export function noCandidates(): Candidates {
  const rows = firstCapacity
  return {
    count: 0,
    capacity: rows,
    person: new Int32Array(rows),
    invitation: new Int32Array(rows),
    route: new Uint8Array(rows),
    draw: new Float64Array(rows),
  }
}

/** Someone would join today; when there are several ways, the one with the smallest draw is taken. */
export function propose(table: Candidates, person: number, invitation: number, route: number, draw: number): void {
  const row = addRow(table)
  table.person[row] = person
  table.invitation[row] = invitation
  table.route[row] = route
  table.draw[row] = draw
}

/** Takes today's candidates off the table, by their draws: of a person who stands there several times the first counts. */
export function takeInTurn(table: Candidates): Int32Array {
  const { draw, person } = table
  const rows = Int32Array.from({ length: table.count }, (_, row) => row)
  table.count = 0
  return rows.sort((a, b) => draw[a] - draw[b] || person[a] - person[b] || a - b)
}
