import { type MetricKey, metrics } from '../metrics/index.ts'
import type { Metric, MetricUnit } from '../metrics/metric.ts'
import type { Comparison, Target } from '../metrics/target.ts'
import { amountUnit } from '../units/amount.ts'
import { durationUnit } from '../units/duration.ts'
import { moneyUnit } from '../units/money.ts'
import { shareUnit } from '../units/share.ts'
import type { Unit } from '../units/unit.ts'
import { nearest } from './nearest.ts'
import type { Complaint } from './problem.ts'
import { shown } from './yamlComplaints.ts'

const comparisons: ReadonlyMap<string, Comparison> = new Map([
  ['>=', '>='],
  ['≥', '>='],
  ['<=', '<='],
  ['≤', '<='],
  ['>', '>'],
  ['<', '<'],
  ['=', '='],
  ['==', '='],
])

/** How a metric's value is written in a target; plain numbers but for these. */
const units: Partial<Record<MetricUnit, Unit>> = { share: shareUnit, money: moneyUnit, days: durationUnit }

/**
 * A target out of a scenario file: a comparison and a value in the metric's unit, like `>= 25%` or `< ¥30`.
 *
 * A value without a unit is in the metric's own: a share as 0..1, money in yuan, time in days.
 */
export function readTarget(key: string, text: string | number): Target | Complaint {
  const path = ['targets', key]
  if (!isMetric(key)) {
    const message = `no metric is called ${shown(key)}`
    return { code: 'unknown-metric', path, at: 'key', message, help: metricMeant(key) }
  }
  const metric: Metric = metrics[key]
  const unit = targetUnit(metric.unit)
  const parts = /^\s*([<>=≤≥]{0,2})(.*)$/.exec(String(text))
  const comparison = comparisons.get(parts?.[1] ?? '')
  const value = unit.read(parts?.[2].trim() ?? '')
  if (comparison === undefined) {
    const help = `write a comparison in quotes, like ">= ${value === undefined ? unit.example : String(text).trim()}"`
    return { code: 'bad-target', path, message: 'a target begins with >=, <=, >, < or =', help }
  }
  if (value === undefined) {
    const message = `expected ${unit.plainly} after ${parts?.[1]}`
    return { code: 'bad-target', path, message, help: `write it like "${parts?.[1]} ${unit.example}"` }
  }
  return { metric: key, comparison, value }
}

/** The unit in which a value of a metric is written. */
export function targetUnit(unit: MetricUnit): Unit {
  return units[unit] ?? amountUnit
}

/** Whether a word is the key of a metric. */
export function isMetric(key: string): key is MetricKey {
  return Object.hasOwn(metrics, key)
}

/** What to write instead of a word that is no metric: that of the nearest name, by the whole key or by its last word. */
export function metricMeant(key: string): string {
  const keys = Object.keys(metrics)
  const last = (name: string) => name.slice(name.lastIndexOf('.') + 1)
  const word = nearest(last(key), keys.map(last))
  const near = nearest(key, keys) ?? keys.find((known) => last(known) === word)
  return near === undefined ? 'see  kfactor list metrics' : `did you mean ${near}?`
}
