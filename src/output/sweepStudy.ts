import type { Chart } from '../charts/chart.ts'
import { numberWithUnit, whole, yuan } from '../charts/printNumber.ts'
import { signedNumber } from '../charts/signedNumber.ts'
import { sweepCurve } from '../charts/sweepCurve.ts'
import { sweepMap } from '../charts/sweepMap.ts'
import { tradeOff } from '../charts/tradeOff.ts'
import { paretoSet } from '../experiments/design/paretoSet.ts'
import { bestOf, type SweepBest, type SweepPoint, sweepTable } from '../experiments/sweep.ts'
import { numberIn, unitIn } from '../experiments/vary.ts'
import { type MetricKey, metrics } from '../metrics/index.ts'
import type { Metric, MetricUnit } from '../metrics/metric.ts'
import { column } from '../results/table.ts'
import { rangeText } from './overRuns.ts'
import { pointName } from './pointName.ts'
import type { FolderFile } from './receipt.ts'
import type { Study } from './study.ts'
import { tableCsv } from './tableCsv.ts'
import { tableParquet } from './tableParquet.ts'

/** What a sweep is about. */
export interface SweepAbout {
  readonly scenario: string
  readonly question: string
  readonly paths: readonly string[]
  readonly points: readonly SweepPoint[]
  /** What decides, and whether it is to be small. */
  readonly metric: MetricKey
  readonly smaller: boolean
  /** What is shown besides. */
  readonly show: readonly MetricKey[]
  /** The resolved scenario, and the edge list it names. */
  readonly files: readonly FolderFile[]
}

/** A sweep as a study: the best point, a table of all, and a curve, a map or both of them against their cost. */
export function sweepStudy(about: SweepAbout): Study {
  const { scenario, question, paths, points, metric, smaller, show } = about
  const table = sweepTable(paths, points)
  const found = bestOf(points, metric, smaller)
  const each = points[0]?.readings.length ?? 0
  const runs = runsTable(paths, points)
  const keys = [metric, ...show.filter((key) => key !== metric)]
  const number = (name: string, at: number) => {
    const value = column(table, name)[at]
    return typeof value === 'number' ? value : null
  }
  const nameOf = ({ values }: SweepPoint) => pointName(values)
  const interval = (key: string, at: number, unit: MetricUnit) => {
    return rangeText(number(`${key}.low`, at), number(`${key}.high`, at), unit)
  }
  const { label, unit }: Metric = metrics[metric]
  const againstBest = (at: number) => {
    if (at === found.best) return ['', '']
    const { difference, low, high } = found.against[at]
    return [signedNumber(difference, unit), rangeText(low, high, unit)]
  }
  const verdict =
    found.best < 0
      ? `${label} has no value at any point.`
      : `${label} is ${smaller ? 'smallest' : 'largest'} at ${setting(paths, points[found.best].values)}: ` +
        `${short(number(metric, found.best), unit)} (${interval(metric, found.best, unit)}). ` +
        (found.like.length === 0
          ? 'Every other point is worse, with 95% confidence each.'
          : `${whole(found.like.length)} of the other ${whole(points.length - 1)} points cannot be told from it in ${whole(each)} runs.`)
  return {
    title: `Sweep of ${scenario}`,
    question,
    kicker: `${whole(points.length)} points of ${paths.join(' × ')}, ${whole(each)} runs each on the same luck`,
    verdict,
    tables: [
      {
        key: 'points',
        title: 'Every point',
        sentence:
          'Means over the runs. ★ the best; ≈ may be as good. Against ★ is under the same luck, run by run, with its 95% interval.',
        heads: [label, 'Against ★', '95% interval', ...keys.slice(1).map((key) => metrics[key].label)],
        rows: points.map((point, at) => ({
          name: `${at === found.best ? '★ ' : found.like.includes(at) ? '≈ ' : '  '}${nameOf(point)}`,
          cells: [
            short(number(metric, at), unit),
            ...againstBest(at),
            ...keys.slice(1).map((key) => short(number(key, at), metrics[key].unit)),
          ],
        })),
      },
    ],
    charts: chartsOf(about, number, verdict, found),
    files: [
      ...about.files,
      { path: 'sweep.csv', text: tableCsv(table) },
      { path: 'runs.csv', text: tableCsv(runs) },
      { path: 'runs.parquet', text: tableParquet(runs) },
      { path: 'sweep.json', text: `${JSON.stringify(jsonOf(about, number, found), null, 2)}\n` },
    ],
  }
}

function chartsOf(
  { paths, points, metric }: SweepAbout,
  number: (name: string, at: number) => number | null,
  verdict: string,
  { best, against }: SweepBest,
): readonly Chart[] {
  /** What luck does to all points alike is left out: the band is of what each differs from the best. */
  const bandOf = (at: number) => {
    const top = number(metric, best)
    const { low, high } = against[at]
    if (at === best || top === null || low === null || high === null) return { low: null, high: null }
    return { low: top + low, high: top + high }
  }
  const { label, unit }: Metric = metrics[metric]
  const [first] = points
  const numeric = paths.map((_, axis) => points.every(({ values }) => numberIn(values[axis]) !== null))
  const charts: Chart[] = []
  if (paths.length === 1 && numeric[0]) {
    const curve = points.map(({ values }, at) => ({
      x: numberIn(values[0]) ?? 0,
      mean: number(metric, at),
      ...bandOf(at),
    }))
    const x = `${paths[0]}${unitIn(first.values[0]) === '' ? '' : `, ${unitIn(first.values[0])}`}`
    charts.push({
      name: 'curve',
      title: `${label} by ${paths[0]}`,
      ...sweepCurve(
        curve,
        { x, y: label, unit },
        `${verdict} The band is the 95% interval of what each point differs from the best.`,
      ),
    })
  }
  const pairs = new Set(points.map(({ values }) => values.slice(0, 2).join('\n'))).size
  if (paths.length === 2 && pairs === points.length && pairs <= 400) {
    const cells = points.map(({ values: [down, across] }, at) => ({ down, across, mean: number(metric, at) }))
    const axes = { down: paths[0], across: paths[1], value: label, unit }
    charts.push({ name: 'map', title: `${label} by ${paths[0]} and ${paths[1]}`, ...sweepMap(cells, axes, verdict) })
  }
  const cost: MetricKey = 'economics.campaignCost'
  const gain: MetricKey = metric === cost ? 'growth.newUsers' : metric
  const both = points.flatMap((point, at) => {
    const [paid, gained] = [number(cost, at), number(gain, at)]
    return paid === null || gained === null ? [] : [{ name: pointName(point.values), cost: paid, gain: gained }]
  })
  const front = new Set(paretoSet(both.map((each) => [-each.cost, each.gain])))
  const designs = both.map((each, at) => ({ ...each, efficient: front.has(at) }))
  const axes = {
    ...{ cost: metrics[cost].label, costUnit: metrics[cost].unit },
    ...{ gain: metrics[gain].label, gainUnit: metrics[gain].unit },
  }
  const efficient = designs.filter((each) => each.efficient)
  const sentence = `${whole(efficient.length)} of ${whole(designs.length)} points are such that no other has more of ${lower(metrics[gain].label)} at a smaller campaign cost.`
  charts.push({
    name: 'tradeOff',
    title: `${metrics[gain].label} against campaign cost`,
    ...tradeOff(fewer(designs), axes, sentence),
  })
  return charts
}

/** Every run of every point: its values, the replicate, and every metric. */
function runsTable(paths: readonly string[], points: readonly SweepPoint[]) {
  const rows = points.flatMap(({ values, readings }, at) =>
    readings.map((reading, run) => ({ at, values, run, reading })),
  )
  return {
    ...{ name: 'runs', title: 'Every run' },
    columns: [
      { name: 'point', label: 'Point, from 1', unit: '', values: rows.map(({ at }) => at + 1) },
      ...paths.map((path, axis) => ({
        name: path,
        label: path,
        unit: '',
        values: rows.map(({ values }) => values[axis]),
      })),
      { name: 'replicate', label: 'Replicate, from 0', unit: '', values: rows.map(({ run }) => run) },
      ...Object.entries<Metric>(metrics).map(([key, { label, unit }]) => {
        const values = rows.map(({ reading }) => reading.values[key] ?? null)
        return { name: key, label, unit: unit === 'money' ? 'fen' : unit, values }
      }),
    ],
  }
}

/** The sweep as data: the best point, those like it, and of each point the mean of what decides and what is shown. */
function jsonOf(
  { paths, points, metric, smaller, show }: SweepAbout,
  number: (name: string, at: number) => number | null,
  { best, like }: { readonly best: number; readonly like: readonly number[] },
): object {
  const keys = [metric, ...show.filter((key) => key !== metric)]
  const plain = (key: MetricKey, name: string, at: number) => {
    const value = number(name, at)
    return value !== null && metrics[key].unit === 'money' ? value / 100 : value
  }
  return {
    ...{
      metric,
      wanted: smaller ? 'small' : 'large',
      best: best < 0 ? null : best + 1,
      like: like.map((at) => at + 1),
    },
    points: points.map(({ values, readings }, at) => ({
      point: at + 1,
      set: Object.fromEntries(paths.map((path, axis) => [path, values[axis]])),
      runs: readings.length,
      metrics: Object.fromEntries(
        keys.map((key) => [
          key,
          { mean: plain(key, key, at), low: plain(key, `${key}.low`, at), high: plain(key, `${key}.high`, at) },
        ]),
      ),
    })),
  }
}

function setting(paths: readonly string[], values: readonly string[]): string {
  return paths.map((path, axis) => `${path} = ${values[axis]}`).join(', ')
}

function short(value: number | null, unit: MetricUnit): string {
  return value !== null && unit === 'money' ? yuan(value, 0) : numberWithUnit(value, unit)
}

function lower(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label[0].toLowerCase() + label.slice(1) : label
}

/** Dots that a picture can show. */
const mostDots = 1000

/** Of many points those that nothing beats, and of the others as many, evenly, as can be told apart. */
function fewer<Point extends { readonly efficient: boolean }>(points: readonly Point[]): readonly Point[] {
  const step = Math.ceil(points.length / mostDots)
  return points.filter(({ efficient }, at) => efficient || at % step === 0)
}
