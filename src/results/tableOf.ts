import type { Cell, Table } from './table.ts'

/**
 * A table of rows.
 *
 * @param columns of each column its name, its label and its unit; a row has a cell of each
 */
export function tableOf<Name extends string>(
  name: string,
  title: string,
  columns: Readonly<Record<Name, readonly [label: string, unit: string]>>,
  rows: readonly Readonly<Record<Name, Cell>>[],
): Table {
  const entries = Object.entries(columns) as [Name, readonly [string, string]][] // its keys, which the type says
  return {
    name,
    title,
    columns: entries.map(([key, [label, unit]]) => ({ name: key, label, unit, values: rows.map((row) => row[key]) })),
  }
}
