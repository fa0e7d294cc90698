import { numberWithUnit, percent, whole, yuan } from '../charts/printNumber.ts'
import { signedNumber } from '../charts/signedNumber.ts'
import type { ComparedArm, Comparison } from '../experiments/compare.ts'
import type { Difference } from '../experiments/differences.ts'
import { guarded } from '../experiments/guards.ts'
import { metrics } from '../metrics/index.ts'
import type { Metric, MetricUnit } from '../metrics/metric.ts'
import type { Target } from '../metrics/target.ts'
import { column } from '../results/table.ts'
import { cutText } from '../text/cutText.ts'
import { printable } from '../text/printable.ts'
import { rangeText } from './overRuns.ts'
import type { TextRow } from './tableLines.ts'

/** A table of text: heads of columns, and rows. */
export interface TextTable {
  readonly heads: readonly string[]
  readonly rows: readonly TextRow[]
}

/** The decision in a sentence or two, beginning with what to do; what is to be small gains by being smaller. */
export function decisionSentence(comparison: Comparison): string {
  const { decision, arms, unit, label, matters, runs } = comparison
  const [first] = arms
  const amount = numberShort(matters, unit)
  switch (decision.status) {
    case 'none':
      return 'Launch none of them: each is beyond a guard rail.'
    case 'keep':
      return `Keep ${first.name}: no other gains ${amount} or more in ${lower(label)}, with 95% confidence.`
    case 'launch': {
      const { name, gain } = arms[decision.arm]
      if (!first.allowed && decision.arm !== 0) return `Launch ${name}: ${first.name} is beyond a guard rail.`
      const by = rangeText(gain.low, gain.high, unit)
      return `Launch ${name}: it gains ${numberShort(gain.difference, unit)} (${by}) in ${lower(label)} over ${first.name}, in the mean of ${whole(gain.pairs)} pairs of runs.`
    }
    case 'more': {
      const { name, gain } = arms[decision.arm]
      return `Need about ${whole(decision.runs)} more runs: ${name} may gain as much as ${numberShort(gain.high ?? 0, unit)} in ${lower(label)}, or not. Run it again with --runs ${whole(runs + decision.runs).replaceAll(',', '')}.`
    }
    case 'unsettled': {
      const { name } = arms[decision.arm]
      const first = comparison.measured?.hinges[0]
      const measure = first === undefined ? '' : ` Measure ${first.words} first.`
      return `The runs cannot settle it: ${name} and ${arms[0].name} lie so near each other that it would take about ${whole(decision.runs)} more runs.${measure}`
    }
  }
}

/** Every arm with its mean, gain over the first with interval, chance of being best, and the regret of choosing it. */
export function armsText({ arms, unit, label }: Comparison): TextTable {
  return {
    heads: [label, 'Gain', '95% interval', 'Best', 'Regret'],
    rows: arms.map(({ name, mean, gain, chance, regret, allowed }, at) => ({
      name,
      cells: [
        numberShort(mean.estimate ?? 0, unit),
        ...(at === 0 ? ['', ''] : [signedNumber(gain.difference, unit), rangeText(gain.low, gain.high, unit)]),
        allowed ? percent(chance, 0) : 'no',
        regret === null ? 'not allowed' : numberShort(regret, unit),
      ],
    })),
  }
}

/** What the same luck in every arm saved, and what luck alone makes of no difference, where that was asked. */
export function luckSentences({ arms, again, unit }: Comparison): readonly string[] {
  const [first, ...others] = arms
  const saved = others.flatMap(({ name, gain }) => (gain.saved === null ? [] : [savedText(name, gain.saved)]))
  const intro = saved.length === 0 ? [] : [`Every arm had the same luck. ${saved.join(' ')}`]
  return again === undefined ? intro : [...intro, againText(first, again, unit)]
}

function savedText(name: string, saved: number): string {
  const times = saved < 10 ? saved.toFixed(1) : whole(saved)
  const runs = saved * saved
  return `With luck of their own, the standard error of ${name} would be ${times} times as large: it would take ${runs < 10 ? runs.toFixed(1) : whole(runs)} times the runs.`
}

function againText({ name }: ComparedArm, { difference, low, high }: Difference, unit: MetricUnit): string {
  const nothing = low !== null && high !== null && low <= 0 && high >= 0
  const found = `${name} against itself with other luck: ${signedNumber(difference, unit)} (${rangeText(low, high, unit)})`
  return nothing
    ? `${found}, as it should be about nothing.`
    : `${found}. That is luck alone; one study of twenty shows as much.`
}

/** What the gain hangs on: each guess about people, with the gain where it is a third lower and half as high again. */
export function measuredText({ measured, unit }: Comparison): TextTable {
  return {
    heads: ['Gain at 2/3', 'Gain at 3/2', ''],
    rows: (measured?.hinges ?? []).map(({ path, low, high, turns }) => ({
      name: path,
      cells: [signedNumber(low.difference, unit), signedNumber(high.difference, unit), turns ? 'turns' : ''],
    })),
  }
}

/** How every arm stands against every guard rail, and what is forbidden in it; no rows where there are none. */
export function guardsText({ arms }: Comparison): TextTable {
  return {
    heads: ['Runs that meet it', guardHead, ''],
    rows: arms.flatMap(({ name, guards, forbidden }) => [
      ...guards.map(({ guard, metIn, kept, edge }) => ({
        name: `${name}: ${ruleText(guard)}`,
        cells: [percent(metIn, 0), numberShort(edge, unitOf(guard.metric)), kept ? 'kept' : 'BROKEN'],
      })),
      ...forbidden.map((what) => ({ name: `${name}: ${what}`, cells: ['', '', 'FORBIDDEN'] })),
    ]),
  }
}

const guardHead = `At ${percent(guarded, 0)}`

/** What else differs: the means of the first arm and each other's difference, for the measures that are read first. */
export function differencesText({ arms, differences }: Comparison): TextTable {
  const [first, ...others] = arms.map(({ name }) => name)
  const [armOf, metricOf] = ['arm', 'metric'].map((name) => column(differences, name))
  const number = (name: string, arm: string, metric: string) => {
    const at = armOf.findIndex((each, place) => each === arm && metricOf[place] === metric)
    const value = column(differences, name)[at]
    return typeof value === 'number' ? value : null
  }
  return {
    heads: [head(first), ...others.flatMap((name) => [head(name), ...(others.length === 1 ? ['95% interval'] : [])])],
    rows: readFirst.map((key) => {
      const { label, unit }: Metric = metrics[key]
      const cells = others.flatMap((arm) => {
        const difference = signedNumber(number('difference', arm, key), unit)
        const interval = rangeText(number('low', arm, key), number('high', arm, key), unit)
        return others.length === 1 ? [difference, interval] : [difference]
      })
      return { name: label, cells: [numberShort(number('baseMean', others[0], key), unit), ...cells] }
    }),
  }
}

/** A name short enough for the head of a column. */
function head(name: string): string {
  return cutText(printable(name, ' '), 16)
}

const readFirst = [
  'growth.newUsers',
  'growth.members',
  'referral.shareRate',
  'referral.kFactor.realised',
  'conversion.repurchaseRate',
  'quality.fitOfNew',
  'economics.revenue',
  'economics.rewardCost',
  'economics.campaignCost',
  'economics.profit',
] as const

/** A guard rail as people write it, `Campaign cost ≤ ¥50,000`. */
function ruleText({ metric, comparison, value }: Target): string {
  const signs = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=' }
  const { label, unit }: Metric = metrics[metric as keyof typeof metrics] // a guard is read from a known metric
  return `${label} ${signs[comparison]} ${numberShort(value, unit)}`
}

function unitOf(metric: string): MetricUnit {
  return metrics[metric as keyof typeof metrics].unit // as above
}

/** A number with its unit, money in whole yuan. */
function numberShort(value: number | null, unit: MetricUnit): string {
  return value !== null && unit === 'money' ? yuan(value, 0) : numberWithUnit(value, unit)
}

function lower(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label[0].toLowerCase() + label.slice(1) : label
}
