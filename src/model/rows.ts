/** A typed array that holds one value a row. */
export type Column = Uint8Array | Uint16Array | Int32Array | Float64Array

/** A table that grows by a row at a time; every other property of it is a column of `capacity` values. */
export interface Rows {
  count: number
  capacity: number
}

/** How many rows a new table has room for. */
export const firstCapacity = 1024

/** Adds an empty row and returns its number; when the table is full, every column is copied to one twice as long. */
export function addRow(table: Rows): number {
  if (table.count === table.capacity) widen(table)
  return table.count++
}

function widen(table: Rows): void {
  table.capacity *= 2
  const columns = table as unknown as Record<string, Column | number> // a table's other properties are its columns
  for (const [name, column] of Object.entries(columns)) {
    if (typeof column === 'number') continue
    const Kind = column.constructor as new (length: number) => Column // a typed array's constructor makes its own kind
    const wider = new Kind(table.capacity)
    wider.set(column)
    columns[name] = wider
  }
}
