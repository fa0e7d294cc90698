import type { Table } from '../results/table.ts'

/** The rows of a table as records, money in yuan. */
export function tableRows({ columns }: Table): readonly object[] {
  const rows = columns[0]?.values ?? []
  return rows.map((_, at) =>
    Object.fromEntries(
      columns.map(({ name, unit, values }) => {
        const cell = values[at]
        return [name, unit === 'fen' && typeof cell === 'number' ? cell / 100 : cell]
      }),
    ),
  )
}
