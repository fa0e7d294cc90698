import { type MetricKey, metrics } from '../metrics/index.ts'
import type { Metric, MetricUnit } from '../metrics/metric.ts'
import type { Comparison, Target } from '../metrics/target.ts'
import type { Words } from '../text/language.ts'
import { amountUnit } from '../units/amount.ts'
import { durationUnit } from '../units/duration.ts'
import { moneyUnit } from '../units/money.ts'
import { shareUnit } from '../units/share.ts'
import type { Unit } from '../units/unit.ts'
import { meant, writtenLike } from './advice.ts'
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
    return { code: 'unknown-metric', path, at: 'key', message: noMetric(key), help: metricMeant(key) }
  }
  const metric: Metric = metrics[key]
  const unit = targetUnit(metric.unit)
  const parts = /^\s*([<>=≤≥]{0,2})(.*)$/.exec(String(text))
  const comparison = comparisons.get(parts?.[1] ?? '')
  const value = unit.read(parts?.[2].trim() ?? '')
  if (comparison === undefined) {
    const example = `">= ${value === undefined ? unit.example : String(text).trim()}"`
    const help = { en: `write a comparison in quotes, like ${example}`, zh: `请写一个加引号的比较，如 ${example}` }
    const message = { en: 'a target begins with >=, <=, >, < or =', zh: '目标要以 >=、<=、>、< 或 = 开头' }
    return { code: 'bad-target', path, message, help }
  }
  if (value === undefined) {
    const sign = parts?.[1]
    const message = { en: `expected ${unit.plainly.en} after ${sign}`, zh: `${sign} 后面应为${unit.plainly.zh}` }
    return { code: 'bad-target', path, message, help: writtenLike(`"${sign} ${unit.example}"`) }
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

/** What is said of a word that is no metric. */
export function noMetric(key: string): Words {
  return { en: `no metric is called ${shown(key)}`, zh: `没有叫“${shown(key)}”的指标` }
}

/** What is said in a line of a word that is no metric, and what to write instead. */
export function unknownMetric(key: string): Words {
  const [{ en, zh }, help] = [noMetric(key), metricMeant(key)]
  return { en: `${en}: ${help.en}`, zh: `${zh}：${help.zh}` }
}

/** What to write instead of a word that is no metric: that of the nearest name, by the whole key or by its last word. */
export function metricMeant(key: string): Words {
  const keys = Object.keys(metrics)
  const last = (name: string) => name.slice(name.lastIndexOf('.') + 1)
  const word = nearest(last(key), keys.map(last))
  const near = nearest(key, keys) ?? keys.find((known) => last(known) === word)
  return near === undefined ? { en: 'see  kfactor list metrics', zh: '见  kfactor list metrics' } : meant(near)
}
