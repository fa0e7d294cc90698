import { none, numberWithUnit, percent, printNumber, whole, yuan } from '../charts/printNumber.ts'
import { type MetricKey, metrics } from '../metrics/index.ts'
import type { MetricUnit } from '../metrics/metric.ts'
import type { Result } from '../results/result.ts'
import { column, type Table } from '../results/table.ts'
import type { Language } from '../text/language.ts'
import type { TextRow } from './tableLines.ts'

/** A metric over the replicates of a scenario. */
export interface OverRuns {
  readonly key: string
  readonly label: string
  readonly unit: MetricUnit
  readonly mean: number | null
  readonly low: number | null
  readonly high: number | null
  readonly p5: number | null
  readonly p95: number | null
}

/** The rows of a table of intervals, as `experiments/replicates.ts` makes it. */
export function overRunsOf(table: Table, language: Language): readonly OverRuns[] {
  const number = (name: string, at: number) => {
    const value = column(table, name)[at]
    return typeof value === 'number' ? value : null
  }
  const [labels, units] = ['label', 'unit'].map((name) => column(table, name))
  return column(table, 'metric').map((key, at) => ({
    key: String(key),
    label: language === 'zh' ? metrics[key as MetricKey].chinese : String(labels[at]), // a row is a metric
    unit: units[at] as MetricUnit, // as the table's maker wrote them
    ...{ mean: number('mean', at), low: number('low', at), high: number('high', at) },
    ...{ p5: number('p5', at), p95: number('p95', at) },
  }))
}

/** Two ends as people read them, `139 to 151`, `¥91,709 to ¥99,215`; a dash where there are none. */
export function rangeText(
  low: number | null,
  high: number | null,
  unit: MetricUnit,
  language: Language = 'en',
): string {
  if (low === null || high === null) return none
  const print = (value: number) => (unit === 'money' ? yuan(value, 0) : printNumber(value, unit).number)
  return { en: `${print(low)} to ${print(high)}`, zh: `${print(low)}～${print(high)}` }[language]
}

/** How many runs a table of replicates has. */
export function runsIn(table: Table): number {
  return column(table, 'replicate').length
}

/** What several runs came to in a few sentences: new users and profit, with their intervals and where single runs lie. */
export function overRunsSentence(intervals: Table, runs: number, language: Language): string {
  const all = overRunsOf(intervals, language)
  const said = (key: string, name: string) => {
    const found = all.find((each) => each.key === key)
    if (found === undefined || found.mean === null) return []
    const mean = found.unit === 'money' ? yuan(found.mean, 0) : numberWithUnit(found.mean, found.unit, language)
    const [ends, most] = [
      rangeText(found.low, found.high, found.unit, language),
      rangeText(found.p5, found.p95, found.unit, language),
    ]
    const known = found.low !== null
    return [
      {
        en: `${name} ${mean}${known ? ` (${ends})` : ''}; nine runs of ten ${most}.`,
        zh: `${name}${mean}${known ? `（${ends}）` : ''}，十次中有九次在${most}之间。`,
      }[language],
    ]
  }
  if (language === 'zh') {
    const parts = [...said('growth.newUsers', '新增用户'), ...said('economics.profit', '利润')]
    return `${whole(runs)}次运行的均值及95%区间。${parts.join('')}`
  }
  const heading = `Means of ${whole(runs)} ${runs === 1 ? 'run' : 'runs'}, with 95% intervals.`
  return [heading, ...said('growth.newUsers', 'New users:'), ...said('economics.profit', 'Profit:')].join(' ')
}

/** Every metric over the runs as rows of text: mean, interval, and where single runs lie. */
export function overRunsRows(
  intervals: Table,
  language: Language,
): {
  readonly heads: readonly string[]
  readonly rows: readonly TextRow[]
} {
  return {
    heads: { en: ['Mean', 'Its interval', 'Nine runs of ten'], zh: ['均值', '均值的区间', '十次中的九次'] }[language],
    rows: overRunsOf(intervals, language).map(({ label, unit, mean, low, high, p5, p95 }) => ({
      name: label,
      cells: [
        numberWithUnit(mean, unit, language),
        rangeText(low, high, unit, language),
        rangeText(p5, p95, unit, language),
      ],
    })),
  }
}

/** How many of several runs meet a target, `85% of runs meet it`. */
export function metInText(share: number, language: Language): string {
  return { en: `${percent(share, 0)} of runs meet it`, zh: `${percent(share, 0)}的运行达成` }[language]
}

/** The rows of a result's intervals by metric; none where it is of a single run. */
export function intervalsByKey({ tables: { intervals } }: Result, language: Language): ReadonlyMap<string, OverRuns> {
  return new Map((intervals === undefined ? [] : overRunsOf(intervals, language)).map((each) => [each.key, each]))
}
