import { tableParquet } from '../tableParquet.ts'
import type { Format } from './format.ts'

/** Every table of the result, for DuckDB, pandas and R. */
export const parquet: Format = {
  summary: {
    en: 'tables/*.parquet: every table of the result, for DuckDB, pandas and R',
    zh: 'tables/*.parquet：全部结果表，供 DuckDB、pandas 与 R 读取',
  },
  files: async ({ result: { tables } }) =>
    Object.entries(tables).map(([name, table]) => ({ path: `tables/${name}.parquet`, text: tableParquet(table) })),
}
