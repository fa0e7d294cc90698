/** A typed array that holds one value a row. */
export type Column = Uint8Array | Uint16Array | Int16Array | Int32Array | Float32Array | Float64Array

/** A table that grows by a row at a time; its columns have `capacity` values each, or as many times that. */
export interface Rows {
  count: number
  capacity: number
}

/** How many rows a table has room for at the least, once it has any. */
export const firstCapacity = 1024

/** Rows from which on a table grows by a quarter instead of to twice as many: what is not used yet should not be most of it. */
const large = 1 << 16

/** Adds an empty row and returns its number; when the table is full, every column is copied to a longer one. */
export function addRow(table: Rows): number {
  if (table.count === table.capacity) widen(table, 0)
  return table.count++
}

/** Makes room for so many rows more, which the caller then counts. */
export function makeRoom(table: Rows, more: number): void {
  if (table.count + more > table.capacity) widen(table, table.count + more)
}

/** The rows that a table has room for once it has grown, a row at a time, to hold some. */
export function roomFor(rows: number): number {
  let room = firstCapacity
  while (room < rows) room = grown(room)
  return room
}

function grown(room: number): number {
  return Math.max(firstCapacity, room < large ? 2 * room : room + (room >> 2))
}

function widen(table: Rows, least: number): void {
  const before = table.capacity
  table.capacity = Math.max(grown(before), least)
  const columns = table as unknown as Record<string, Column> // what is no column of these is passed over
  for (const [name, column] of Object.entries(columns)) {
    if (!ArrayBuffer.isView(column)) continue
    const Kind = column.constructor as new (length: number) => Column // a typed array's constructor makes its own kind
    const wider = new Kind(table.capacity * (before === 0 ? 1 : column.length / before))
    wider.set(column)
    columns[name] = wider
  }
}
