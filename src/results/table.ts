/** A value in a table; null where there is none. */
export type Cell = number | string | null

/** A named column of a table. */
export interface TableColumn {
  readonly name: string
  readonly label: string
  /** What a number in it counts, e.g. `people`, `fen`, `share`, `days`; empty for words. */
  readonly unit: string
  readonly values: readonly Cell[]
}

/** A tidy table: columns of equal length. */
export interface Table {
  readonly name: string
  readonly title: string
  readonly columns: readonly TableColumn[]
}

/** The values of a column. Throws `unknown column`. */
export function column(table: Table, name: string): readonly Cell[] {
  const found = table.columns.find((each) => each.name === name)
  if (found === undefined) throw new Error(`unknown column: ${name} of ${table.name}`)
  return found.values
}
