import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Table } from '../results/table.ts'

/**
 * A table as a Parquet file, as DuckDB, pandas and R read it: numbers are doubles, texts strings, and null is null; money
 * in yuan. The same bytes for the same table.
 */
export function tableParquet({ columns }: Table): Uint8Array {
  const columnData = columns.map(({ name, unit, values }) => {
    const ofWords = values.some((value) => typeof value === 'string')
    const data = values.map((value) => (unit === 'fen' && typeof value === 'number' ? value / 100 : value))
    return { name, data, type: ofWords ? ('STRING' as const) : ('DOUBLE' as const), nullable: true }
  })
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}
