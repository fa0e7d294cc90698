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
import type { Language } from '../text/language.ts'
import { measureName, measureWithin } from './measureName.ts'
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
  readonly language: Language
}

/** A sweep as a study: the best point, a table of all, and a curve, a map or both of them against their cost. */
export function sweepStudy(about: SweepAbout): Study {
  const { scenario, question, paths, points, metric, smaller, show, language } = about
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
    return rangeText(number(`${key}.low`, at), number(`${key}.high`, at), unit, language)
  }
  const { unit }: Metric = metrics[metric]
  const label = measureName(metric, language)
  const againstBest = (at: number) => {
    if (at === found.best) return ['', '']
    const { difference, low, high } = found.against[at]
    return [signedNumber(difference, unit, language), rangeText(low, high, unit, language)]
  }
  const verdict =
    found.best < 0
      ? { en: `${label} has no value at any point.`, zh: `${label}在任何点都没有数值。` }[language]
      : {
          en:
            `${label} is ${smaller ? 'smallest' : 'largest'} at ${setting(paths, points[found.best].values)}: ` +
            `${short(number(metric, found.best), unit, language)} (${interval(metric, found.best, unit)}). ` +
            (found.like.length === 0
              ? 'Every other point is worse, with 95% confidence each.'
              : `${whole(found.like.length)} of the other ${whole(points.length - 1)} points cannot be told from it in ${whole(each)} runs.`),
          zh:
            `${label}在${setting(paths, points[found.best].values)}时${smaller ? '最小' : '最大'}：` +
            `${short(number(metric, found.best), unit, language)}（${interval(metric, found.best, unit)}）。` +
            (found.like.length === 0
              ? '其他每个点都更差，各有95%的把握。'
              : `其他${whole(points.length - 1)}个点中有${whole(found.like.length)}个在${whole(each)}次运行中分不出高下。`),
        }[language]
  return {
    title: { en: `Sweep of ${scenario}`, zh: `“${scenario}”的参数扫描` }[language],
    question,
    kicker: {
      en: `${whole(points.length)} points of ${paths.join(' × ')}, ${whole(each)} runs each on the same luck`,
      zh: `${paths.join(' × ')}的${whole(points.length)}个点，各${whole(each)}次运行，运气相同`,
    }[language],
    verdict,
    tables: [
      {
        key: 'points',
        title: { en: 'Every point', zh: '全部点' }[language],
        sentence: {
          en: 'Means over the runs. ★ the best; ≈ may be as good. Against ★ is under the same luck, run by run, with its 95% interval.',
          zh: '各次运行的均值。★最好；≈可能一样好。与★相比是在相同运气下逐次相减，附95%区间。',
        }[language],
        heads: [
          label,
          ...{ en: ['Against ★', '95% interval'], zh: ['与★相比', '95%区间'] }[language],
          ...keys.slice(1).map((key) => measureName(key, language)),
        ],
        rows: points.map((point, at) => ({
          name: `${at === found.best ? '★ ' : found.like.includes(at) ? '≈ ' : '  '}${nameOf(point)}`,
          cells: [
            short(number(metric, at), unit, language),
            ...againstBest(at),
            ...keys.slice(1).map((key) => short(number(key, at), metrics[key].unit, language)),
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
  { paths, points, metric, language }: SweepAbout,
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
  const { unit }: Metric = metrics[metric]
  const label = measureName(metric, language)
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
      title: { en: `${label} by ${paths[0]}`, zh: `${label}随${paths[0]}的变化` }[language],
      ...sweepCurve(
        curve,
        { x, y: label, unit },
        {
          en: `${verdict} The band is the 95% interval of what each point differs from the best.`,
          zh: `${verdict}色带是各点与最好点之差的95%区间。`,
        }[language],
        language,
      ),
    })
  }
  const pairs = new Set(points.map(({ values }) => values.slice(0, 2).join('\n'))).size
  if (paths.length === 2 && pairs === points.length && pairs <= 400) {
    const cells = points.map(({ values: [down, across] }, at) => ({ down, across, mean: number(metric, at) }))
    const axes = { down: paths[0], across: paths[1], value: label, unit }
    charts.push({
      name: 'map',
      title: { en: `${label} by ${paths[0]} and ${paths[1]}`, zh: `${label}随${paths[0]}和${paths[1]}的变化` }[
        language
      ],
      ...sweepMap(cells, axes, verdict, language),
    })
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
    ...{ cost: measureName(cost, language), costUnit: metrics[cost].unit },
    ...{ gain: measureName(gain, language), gainUnit: metrics[gain].unit },
  }
  const efficient = designs.filter((each) => each.efficient)
  const sentence = {
    en: `${whole(efficient.length)} of ${whole(designs.length)} points are such that no other has more of ${measureWithin(gain, language)} at a smaller campaign cost.`,
    zh: `${whole(designs.length)}个点中有${whole(efficient.length)}个：没有别的点能以更低的活动费用得到更多${measureName(gain, language)}。`,
  }[language]
  charts.push({
    name: 'tradeOff',
    title: {
      en: `${measureName(gain, language)} against campaign cost`,
      zh: `${measureName(gain, language)}与活动费用`,
    }[language],
    ...tradeOff(fewer(designs), axes, sentence, language),
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

function short(value: number | null, unit: MetricUnit, language: Language): string {
  return value !== null && unit === 'money' ? yuan(value, 0) : numberWithUnit(value, unit, language)
}

/** Dots that a picture can show. */
const mostDots = 1000

/** Of many points those that nothing beats, and of the others as many, evenly, as can be told apart. */
function fewer<Point extends { readonly efficient: boolean }>(points: readonly Point[]): readonly Point[] {
  const step = Math.ceil(points.length / mostDots)
  return points.filter(({ efficient }, at) => efficient || at % step === 0)
}
