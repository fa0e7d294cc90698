import { armLines } from '../charts/armLines.ts'
import { type DrawnChart, isDrawn } from '../charts/chart.ts'
import { drawCharts } from '../charts/drawCharts.ts'
import { gains } from '../charts/gains.ts'
import { titled } from '../charts/titled.ts'
import type { Comparison } from '../experiments/compare.ts'
import type { ArmRuns } from '../experiments/differences.ts'
import type { Hinge } from '../experiments/measureFirst.ts'
import { replicatesTable } from '../experiments/replicates.ts'
import type { MetricUnit } from '../metrics/metric.ts'
import type { Result } from '../results/result.ts'
import { column, type Table } from '../results/table.ts'
import type { Language } from '../text/language.ts'
import { decisionSentence } from './comparisonText.ts'
import type { FolderFile, Hash } from './receipt.ts'
import { comparisonReport } from './report/comparisonReport.ts'
import { reportFigure } from './report/reportFigure.ts'
import { armFigures, armMeasures, picturedCharts } from './report/sideBySide.ts'
import { svg } from './svg.ts'
import { tableCsv } from './tableCsv.ts'
import { tableParquet } from './tableParquet.ts'

/** What a comparison's folder needs besides the comparison. */
export interface ComparisonRequest {
  readonly comparison: Comparison
  readonly arms: readonly ArmRuns[]
  /** The first run of each arm, with the intervals of all its runs. */
  readonly results: readonly Result[]
  /** The resolved scenario of each arm, and the edge lists they name, by their places in the folder. */
  readonly scenarios: readonly FolderFile[]
  readonly version: string
  readonly seed: string
  /** The command that comes to the same numbers, called in the folder. */
  readonly command: string
  readonly hash: Hash
  readonly language?: Language
}

/** Every file of a comparison's folder; the receipt last. The same for the same runs, to the byte. */
export async function comparisonFolder(request: ComparisonRequest): Promise<readonly FolderFile[]> {
  const { comparison, arms, results, scenarios, version, seed, command, hash, language = 'en' } = request
  const chart = chartOf(comparison)
  const named = results.map((result, at) => ({ name: arms[at].name, result }))
  const drawn = results.map((result) => drawCharts(result, language))
  const lines = armLines(named, language).filter(isDrawn)
  const pictures = new Map<string, string>()
  for (const { key, chart } of picturedCharts(drawn)) pictures.set(key, await svg(chart.spec, key.replace(' ', '-')))
  for (const line of lines) pictures.set(line.name, await svg(line.spec, line.name))
  const beside = {
    measures: armMeasures(named, language),
    lines: lines.map((line) => reportFigure(line, pictures.get(line.name), language)).join('\n'),
    figures: armFigures(named, drawn, pictures, language),
  }
  const inPage = await svg(chart.spec, chart.name)
  const files = [
    ...scenarios,
    { path: 'report.html', text: comparisonReport(comparison, chart, inPage, beside, language) },
    { path: 'charts/gains.svg', text: await svg(titled(chart), chart.name) },
    { path: 'charts/gains.vl.json', text: `${JSON.stringify(titled(chart), null, 1)}\n` },
    ...(await Promise.all(
      lines.flatMap((line) => [
        svg(titled(line), line.name).then((text) => ({ path: `charts/${line.name}.svg`, text })),
        { path: `charts/${line.name}.vl.json`, text: `${JSON.stringify(titled(line), null, 1)}\n` },
      ]),
    )),
    { path: 'comparison.json', text: comparisonJson(comparison) },
    { path: 'differences.csv', text: tableCsv(inYuan(comparison.differences)) },
    { path: 'differences.parquet', text: tableParquet(inYuan(comparison.differences)) },
    { path: 'replicates.csv', text: tableCsv(replicatesOf(arms)) },
    { path: 'replicates.parquet', text: tableParquet(replicatesOf(arms)) },
  ]
  const hashes = Object.fromEntries(files.map(({ path, text }) => [path, hash(text)]))
  const receipt = { product: 'kfactor', version, seed, command, files: hashes }
  return [...files, { path: 'receipt.json', text: `${JSON.stringify(receipt, null, 2)}\n` }]
}

/** The gain of every design but the first, as a picture. */
function chartOf(comparison: Comparison): DrawnChart {
  const { arms, label, unit } = comparison
  const others = arms
    .slice(1)
    .map(({ name, gain: { difference, low, high } }) => ({ name, gain: difference, low, high }))
  return gains(others, label, unit, decisionSentence(comparison), 'en')
}

/**
 * A comparison as JSON: the decision in words and as data, how each arm stands, and the table of differences. Numbers are
 * plain and unrounded; shares 0..1, money in yuan.
 */
function comparisonJson(comparison: Comparison): string {
  const { metric, smaller, unit, matters, runs, arms, decision, differences, again, measured } = comparison
  const plain = (value: number | null) => (value !== null && unit === 'money' ? value / 100 : value)
  const hingesOf = (hinges: readonly Hinge[]) =>
    hinges.map(({ path, low, high, turns }) => {
      return { path, gainAtTwoThirds: plain(low.difference), gainAtThreeHalves: plain(high.difference), turns }
    })
  const said = {
    ...{ decision: decisionSentence(comparison), status: decision.status },
    ...('arm' in decision ? { arm: arms[decision.arm].name } : {}),
    ...('runs' in decision ? { moreRuns: decision.runs } : {}),
    ...{ metric, wanted: smaller ? 'small' : 'large', unit: unit === 'money' ? 'yuan' : unit },
    ...{ matters: plain(matters), runs },
    arms: arms.map(({ name, mean, gain, chance, regret, guards, forbidden, allowed }) => ({
      ...{ name, mean: plain(mean.estimate), low: plain(mean.low), high: plain(mean.high) },
      gain: { mean: plain(gain.difference), low: plain(gain.low), high: plain(gain.high), saved: gain.saved },
      ...{ chanceOfBeingBest: chance, expectedRegret: plain(regret), allowed, forbidden },
      guards: guards.map(({ guard, metIn, kept }) => ({
        metric: guard.metric,
        comparison: guard.comparison,
        metIn,
        kept,
      })),
    })),
    ...(again === undefined
      ? {}
      : { again: { difference: plain(again.difference), low: plain(again.low), high: plain(again.high) } }),
    ...(measured === undefined ? {} : { measureFirst: hingesOf(measured.hinges) }),
    differences: rowsOf(inYuan(differences)),
  }
  return `${JSON.stringify(said, null, 2)}\n`
}

/** Every run of every arm: the arm's name, then the table of its replicates. */
function replicatesOf(arms: readonly ArmRuns[]): Table {
  const tables = arms.map(({ readings }) => replicatesTable(readings))
  const names = arms.flatMap(({ name, readings }) => readings.map(() => name))
  return {
    ...{ name: 'replicates', title: 'Every run of every arm' },
    columns: [
      { name: 'arm', label: 'Arm', unit: '', values: names },
      ...tables[0].columns.map((each, at) => ({
        ...each,
        values: tables.flatMap(({ columns }) => columns[at].values),
      })),
    ],
  }
}

/** A table with a row a metric, whose columns `of the metric` hold fen where its unit is money, with yuan instead. */
function inYuan(table: Table): Table {
  const units = column(table, 'unit') as readonly MetricUnit[] // as the table's maker wrote them
  const columns = table.columns.map((each) => {
    if (each.name === 'unit') return { ...each, values: units.map((unit) => (unit === 'money' ? 'yuan' : unit)) }
    if (each.unit !== 'of the metric') return each
    const values = each.values.map((value, at) =>
      typeof value === 'number' && units[at] === 'money' ? value / 100 : value,
    )
    return { ...each, values }
  })
  return { ...table, columns }
}

function rowsOf({ columns }: Table): readonly object[] {
  const rows = columns[0]?.values ?? []
  return rows.map((_, at) => Object.fromEntries(columns.map(({ name, values }) => [name, values[at]])))
}
