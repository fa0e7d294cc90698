import type { Table } from '../results/table.ts'
import type { FolderFile } from './receipt.ts'
import { tableCsv } from './tableCsv.ts'
import { tableParquet } from './tableParquet.ts'
import { tableRows } from './tableRows.ts'

/** A table for spreadsheets, for programs, and for DuckDB, pandas and R: `NAME.csv`, `NAME.json`, `NAME.parquet`. */
export function tableFiles(name: string, table: Table): readonly FolderFile[] {
  return [
    { path: `${name}.csv`, text: tableCsv(table) },
    { path: `${name}.json`, text: `${JSON.stringify(tableRows(table), null, 2)}\n` },
    { path: `${name}.parquet`, text: tableParquet(table) },
  ]
}
