import { isDrawn } from '../charts/chart.ts'
import { drawCharts } from '../charts/drawCharts.ts'
import { titled } from '../charts/titled.ts'
import type { Result } from '../results/result.ts'
import { type FolderFile, type Hash, receipt } from './receipt.ts'
import { report } from './report/report.ts'
import { seriesCsv } from './seriesCsv.ts'
import { summaryJson, type TiesSummary } from './summaryJson.ts'
import { svg } from './svg.ts'
import { tableParquet } from './tableParquet.ts'

/** What a run's folder needs besides the result. */
export interface FolderRequest {
  readonly result: Result
  /** The resolved scenario as text. */
  readonly scenario: string
  readonly ties: TiesSummary
  /** The edge list, where the ties were imported: kept beside the scenario, so that the folder runs again by itself. */
  readonly edges?: FolderFile
  /** Options of the command line that decide what is in the folder. */
  readonly options?: readonly string[]
  readonly hash: Hash
}

/** Every file of a run's folder; the receipt last. The same for the same run, to the byte. */
export async function folder({
  result,
  scenario,
  ties,
  edges,
  options,
  hash,
}: FolderRequest): Promise<readonly FolderFile[]> {
  const charts = drawCharts(result)
  const pictures: FolderFile[] = []
  const inPage = new Map<string, string>()
  for (const chart of charts.filter(isDrawn)) {
    const alone = titled(chart)
    pictures.push({ path: `charts/${chart.name}.vl.json`, text: `${JSON.stringify(alone, null, 1)}\n` })
    pictures.push({ path: `charts/${chart.name}.svg`, text: await svg(alone, chart.name) })
    inPage.set(chart.name, await svg(chart.spec, chart.name))
  }
  const files = [
    { path: 'scenario.yaml', text: scenario },
    ...(edges === undefined ? [] : [edges]),
    { path: 'summary.json', text: summaryJson(result, ties) },
    { path: 'series.csv', text: seriesCsv(result.tables.series) },
    ...(result.tables.replicates === undefined
      ? []
      : [
          { path: 'replicates.csv', text: seriesCsv(result.tables.replicates) },
          { path: 'replicates.parquet', text: tableParquet(result.tables.replicates) },
        ]),
    { path: 'report.html', text: report(result, charts, inPage, ties) },
    ...pictures,
  ]
  return [...files, receipt(result, files, hash, options)]
}
