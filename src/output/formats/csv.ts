import { seriesCsv } from '../seriesCsv.ts'
import { tableParquet } from '../tableParquet.ts'
import type { Format } from './format.ts'

/** The day rows, and of several runs a row a run, for spreadsheets. */
export const csv: Format = {
  summary: {
    en: 'series.csv, a row a day, and of several runs replicates.csv, a row a run, for spreadsheets',
    zh: 'series.csv（每天一行），多次运行时另有 replicates.csv（每次一行），供电子表格使用',
  },
  files: async ({ result: { tables } }) => [
    { path: 'series.csv', text: seriesCsv(tables.series) },
    ...(tables.replicates === undefined
      ? []
      : [
          { path: 'replicates.csv', text: seriesCsv(tables.replicates) },
          { path: 'replicates.parquet', text: tableParquet(tables.replicates) },
        ]),
  ],
}
