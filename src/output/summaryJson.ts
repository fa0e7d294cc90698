import { numberWithUnit } from '../charts/printNumber.ts'
import { addingColumns } from '../charts/stack.ts'
import type { MetricUnit } from '../metrics/metric.ts'
import type { Result, Verdict } from '../results/result.ts'
import { column, type Table } from '../results/table.ts'
import type { Language } from '../text/language.ts'
import { runsIn } from './overRuns.ts'
import { tableRows } from './tableRows.ts'

/** What is known of the ties that a run was made on. */
export interface TiesSummary {
  readonly ties: number
  /** Lines of an imported edge list that repeated a tie, and that tied someone to themselves; 0 for generated ties. */
  readonly duplicates: number
  readonly selfEdges: number
}

/**
 * The summary of a run as JSON, `summary.json`: every metric with value, unit, label and window, and a reason where the
 * value needs one; how many cascades have each size; score; targets; the credibility card; the run against
 * its twin, the causes that were suspected, what the plays add to each other and the register of risks, where the result has them. Numbers are plain and unrounded; shares 0..1, money in yuan.
 */
export function summaryJson(result: Result, graph: TiesSummary): string {
  const { scenario, seed, version, days, plannedDays, people, readings, score, verdicts } = result
  const metrics = Object.fromEntries(
    readings.map(({ key, value, unit, label, window, reason }) => [
      key,
      { value: plain(value, unit), unit: unitName(unit), label, window, ...(reason === undefined ? {} : { reason }) },
    ]),
  )
  const targets = verdicts.map((verdict) => {
    const { metric, value, reached, met, metIn } = verdict
    const unit = unitOf(result, metric)
    return {
      ...{ metric, rule: ruleOf(result, verdict), target: plain(value, unit), value: plain(reached, unit), met },
      ...(metIn === undefined ? {} : { metIn }),
    }
  })
  const { cascades, credibility, twin, diagnoses, stack, risks, replicates, intervals } = result.tables
  const summary = {
    ...{
      scenario,
      seed,
      version,
      days,
      ...(plannedDays === undefined ? {} : { partial: true, plannedDays }),
      people,
      graph,
      metrics,
      cascades: tableRows(cascades),
      score,
      targets,
      credibility: tableRows(credibility),
    },
    ...(twin === undefined ? {} : { twin: twinRows(twin) }),
    ...(diagnoses === undefined ? {} : { diagnoses: tableRows(diagnoses) }),
    ...(stack === undefined ? {} : { stack: stackRows(stack) }),
    ...(risks === undefined ? {} : { risks: tableRows(risks) }),
    ...(replicates === undefined || intervals === undefined
      ? {}
      : { replicates: { runs: runsIn(replicates), metrics: intervalRows(intervals) } }),
  }
  return `${JSON.stringify(summary, null, 2)}\n`
}

/** A target's rule as people write it, `≥ 25%`. */
export function ruleOf(result: Result, { metric, comparison, value }: Verdict, language: Language = 'en'): string {
  const signs = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=' }
  const unit = unitOf(result, metric)
  // A target is printed as it was set: 2.5% stays 2.5%, where a reading would be rounded.
  const text = unit === 'share' ? `${Number((value * 100).toPrecision(12))}%` : numberWithUnit(value, unit, language)
  return `${signs[comparison]} ${text}`
}

/** A row a measure: with the campaign and without it, the difference, and for joins and orders what became of each. */
function twinRows(table: Table): readonly object[] {
  const units = column(table, 'unit') as readonly MetricUnit[] // as the table's maker wrote them
  return column(table, 'key').map((measure, at) => {
    const numbers = twinColumns.map((name) => {
      const value = column(table, name)[at]
      return [name, plain(typeof value === 'number' ? value : null, units[at])]
    })
    return { measure, unit: unitName(units[at]), ...Object.fromEntries(numbers) }
  })
}

const twinColumns = ['with', 'without', 'difference', 'extra', 'anyway', 'moved', 'lost']

/** What each metric is over several runs, by its key. */
export function intervalRows(table: Table): object {
  const units = column(table, 'unit') as readonly MetricUnit[] // as the table's maker wrote them
  const numbers = ['mean', 'low', 'high', 'deviation', 'p5', 'median', 'p95']
  const rows = column(table, 'metric').map((metric, at) => {
    const ofMetric = numbers.map((name) => {
      const value = column(table, name)[at]
      return [name, plain(typeof value === 'number' ? value : null, units[at])]
    })
    const [runs, level, reason] = ['runs', 'level', 'reason'].map((name) => column(table, name)[at])
    const words = { unit: unitName(units[at]), runs, level, ...(reason === '' ? {} : { reason }) }
    return [metric, { ...Object.fromEntries(ofMetric), ...words }]
  })
  return Object.fromEntries(rows)
}

/** A row a measure: what it is without plays, what each play adds alone, their sum, all together, and the difference. */
function stackRows(table: Table): readonly object[] {
  const units = column(table, 'unit') as readonly MetricUnit[] // as the table's maker wrote them
  return column(table, 'key').map((metric, at) => {
    const number = (name: string) => {
      const value = column(table, name)[at]
      return plain(typeof value === 'number' ? value : null, units[at])
    }
    const adds = addingColumns(table).map(({ name, label }) => ({ play: label, adds: number(name) }))
    const [none, sum, together, difference] = ['none', 'sum', 'together', 'difference'].map(number)
    return { metric, unit: unitName(units[at]), none, alone: adds, sum, together, difference }
  })
}

function unitOf(result: Result, metric: string): MetricUnit {
  return result.readings.find((reading) => reading.key === metric)?.unit ?? 'number'
}

/** Money leaves the house in yuan, as series.csv has it. */
function plain(value: number | null, unit: MetricUnit): number | null {
  return value !== null && unit === 'money' ? value / 100 : value
}

function unitName(unit: MetricUnit): string {
  return unit === 'money' ? 'yuan' : unit
}
