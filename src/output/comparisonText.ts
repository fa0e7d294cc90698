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
import type { Language, Words } from '../text/language.ts'
import { printable } from '../text/printable.ts'
import { measureName } from './measureName.ts'
import { rangeText } from './overRuns.ts'
import type { TextRow } from './tableLines.ts'

/** A table of text: heads of columns, and rows. */
export interface TextTable {
  readonly heads: readonly string[]
  readonly rows: readonly TextRow[]
}

/** The decision in a sentence or two, beginning with what to do; what is to be small gains by being smaller. */
export function decisionSentence(comparison: Comparison, language: Language): string {
  const { decision, arms, unit, matters, runs } = comparison
  const [first] = arms
  const amount = numberShort(matters, unit, language)
  const measure = measureName(comparison.metric, language)
  switch (decision.status) {
    case 'none':
      return { en: 'Launch none of them: each is beyond a guard rail.', zh: '一个都不要上线：每个方案都越过了护栏。' }[
        language
      ]
    case 'keep':
      return {
        en: `Keep ${first.name}: no other gains ${amount} or more in ${lower(measure)}, with 95% confidence.`,
        zh: `保留“${first.name}”：有95%的把握，没有别的方案能让${measure}改善${amount}或更多。`,
      }[language]
    case 'launch': {
      const { name, gain } = arms[decision.arm]
      if (!first.allowed && decision.arm !== 0)
        return {
          en: `Launch ${name}: ${first.name} is beyond a guard rail.`,
          zh: `上线“${name}”：“${first.name}”越过了护栏。`,
        }[language]
      const by = rangeText(gain.low, gain.high, unit, language)
      const size = numberShort(gain.difference, unit, language)
      return {
        en: `Launch ${name}: it gains ${size} (${by}) in ${lower(measure)} over ${first.name}, in the mean of ${whole(gain.pairs)} pairs of runs.`,
        zh: `上线“${name}”：${whole(gain.pairs)}对运行平均，它的${measure}比“${first.name}”改善${size}（${by}）。`,
      }[language]
    }
    case 'more': {
      const { name, gain } = arms[decision.arm]
      const most = numberShort(gain.high ?? 0, unit, language)
      const again = whole(runs + decision.runs).replaceAll(',', '')
      return {
        en: `Need about ${whole(decision.runs)} more runs: ${name} may gain as much as ${most} in ${lower(measure)}, or not. Run it again with --runs ${again}.`,
        zh: `还需要约${whole(decision.runs)}次运行：“${name}”的${measure}最多可能改善${most}，也可能没有改善。请用 --runs ${again} 再运行。`,
      }[language]
    }
    case 'unsettled': {
      const { name } = arms[decision.arm]
      const hinge = comparison.measured?.hinges[0]
      return {
        en: `The runs cannot settle it: ${name} and ${first.name} lie so near each other that it would take about ${whole(decision.runs)} more runs.${hinge === undefined ? '' : ` Measure ${hinge.words} first.`}`,
        zh: `运行分不出高下：“${name}”与“${first.name}”相差太小，还需要约${whole(decision.runs)}次运行。${hinge === undefined ? '' : `先测量 ${hinge.path}。`}`,
      }[language]
    }
  }
}

/** Every arm with its mean, gain over the first with interval, chance of being best, and the regret of choosing it. */
export function armsText(comparison: Comparison, language: Language): TextTable {
  const { arms, unit } = comparison
  return {
    heads: [
      measureName(comparison.metric, language),
      ...{ en: ['Gain', '95% interval', 'Best', 'Regret'], zh: ['增益', '95%区间', '最优', '后悔'] }[language],
    ],
    rows: arms.map(({ name, mean, gain, chance, regret, allowed }, at) => ({
      name,
      cells: [
        numberShort(mean.estimate ?? 0, unit, language),
        ...(at === 0
          ? ['', '']
          : [signedNumber(gain.difference, unit, language), rangeText(gain.low, gain.high, unit, language)]),
        allowed ? percent(chance, 0) : { en: 'no', zh: '否' }[language],
        regret === null ? { en: 'not allowed', zh: '不允许' }[language] : numberShort(regret, unit, language),
      ],
    })),
  }
}

/** What the same luck in every arm saved, and what luck alone makes of no difference, where that was asked. */
export function luckSentences({ arms, again, unit }: Comparison, language: Language): readonly string[] {
  const [first, ...others] = arms
  const saved = others.flatMap(({ name, gain }) => (gain.saved === null ? [] : [savedText(name, gain.saved, language)]))
  const intro =
    saved.length === 0
      ? []
      : [{ en: `Every arm had the same luck. ${saved.join(' ')}`, zh: `各方案运气相同。${saved.join('')}` }[language]]
  return again === undefined ? intro : [...intro, againText(first, again, unit, language)]
}

function savedText(name: string, saved: number, language: Language): string {
  const times = saved < 10 ? saved.toFixed(1) : whole(saved)
  const runs = saved * saved
  const more = runs < 10 ? runs.toFixed(1) : whole(runs)
  return {
    en: `With luck of their own, the standard error of ${name} would be ${times} times as large: it would take ${more} times the runs.`,
    zh: `若各用各的运气，“${name}”的标准误会是现在的${times}倍，需要${more}倍的运行。`,
  }[language]
}

function againText(
  { name }: ComparedArm,
  { difference, low, high }: Difference,
  unit: MetricUnit,
  language: Language,
): string {
  const nothing = low !== null && high !== null && low <= 0 && high >= 0
  const [by, range] = [signedNumber(difference, unit, language), rangeText(low, high, unit, language)]
  if (language === 'zh') {
    const self = `“${name}”换一份运气与自身相比：${by}（${range}）`
    return nothing ? `${self}，接近于零，理应如此。` : `${self}。这只是运气；二十次研究中会有一次这样。`
  }
  const found = `${name} against itself with other luck: ${by} (${range})`
  return nothing
    ? `${found}, as it should be about nothing.`
    : `${found}. That is luck alone; one study of twenty shows as much.`
}

/** What the gain hangs on: each guess about people, with the gain where it is a third lower and half as high again. */
export function measuredText({ measured, unit }: Comparison, language: Language): TextTable {
  return {
    heads: { en: ['Gain at 2/3', 'Gain at 3/2', ''], zh: ['取2/3时的增益', '取3/2时的增益', ''] }[language],
    rows: (measured?.hinges ?? []).map(({ path, low, high, turns }) => ({
      name: path,
      cells: [
        signedNumber(low.difference, unit, language),
        signedNumber(high.difference, unit, language),
        turns ? { en: 'turns', zh: '反转' }[language] : '',
      ],
    })),
  }
}

/** How every arm stands against every guard rail, and what is forbidden in it; no rows where there are none. */
export function guardsText({ arms }: Comparison, language: Language): TextTable {
  return {
    heads: [{ en: 'Runs that meet it', zh: '达到的运行' }[language], guardHead[language], ''],
    rows: arms.flatMap(({ name, guards, forbidden }) => [
      ...guards.map(({ guard, metIn, kept, edge }) => ({
        name: { en: `${name}: ${ruleText(guard, language)}`, zh: `${name}：${ruleText(guard, language)}` }[language],
        cells: [
          percent(metIn, 0),
          numberShort(edge, unitOf(guard.metric), language),
          { en: kept ? 'kept' : 'BROKEN', zh: kept ? '守住' : '突破' }[language],
        ],
      })),
      ...forbidden.map((what) => ({
        name: { en: `${name}: ${what}`, zh: `${name}：${what}` }[language],
        cells: ['', '', { en: 'FORBIDDEN', zh: '禁止' }[language]],
      })),
    ]),
  }
}

const guardHead: Words = { en: `At ${percent(guarded, 0)}`, zh: `${percent(guarded, 0)}处` }

/** What else differs: the means of the first arm and each other's difference, for the measures that are read first. */
export function differencesText({ arms, differences }: Comparison, language: Language): TextTable {
  const [first, ...others] = arms.map(({ name }) => name)
  const [armOf, metricOf] = ['arm', 'metric'].map((name) => column(differences, name))
  const number = (name: string, arm: string, metric: string) => {
    const at = armOf.findIndex((each, place) => each === arm && metricOf[place] === metric)
    const value = column(differences, name)[at]
    return typeof value === 'number' ? value : null
  }
  return {
    heads: [
      head(first),
      ...others.flatMap((name) => [
        head(name),
        ...(others.length === 1 ? [{ en: '95% interval', zh: '95%区间' }[language]] : []),
      ]),
    ],
    rows: readFirst.map((key) => {
      const { unit }: Metric = metrics[key]
      const cells = others.flatMap((arm) => {
        const difference = signedNumber(number('difference', arm, key), unit, language)
        const interval = rangeText(number('low', arm, key), number('high', arm, key), unit, language)
        return others.length === 1 ? [difference, interval] : [difference]
      })
      return {
        name: measureName(key, language),
        cells: [numberShort(number('baseMean', others[0], key), unit, language), ...cells],
      }
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
function ruleText({ metric, comparison, value }: Target, language: Language): string {
  const signs = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=' }
  const key = metric as keyof typeof metrics // a guard is read from a known metric
  return `${measureName(key, language)} ${signs[comparison]} ${numberShort(value, metrics[key].unit, language)}`
}

function unitOf(metric: string): MetricUnit {
  return metrics[metric as keyof typeof metrics].unit // as above
}

/** A number with its unit, money in whole yuan. */
function numberShort(value: number | null, unit: MetricUnit, language: Language): string {
  return value !== null && unit === 'money' ? yuan(value, 0) : numberWithUnit(value, unit, language)
}

function lower(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label[0].toLowerCase() + label.slice(1) : label
}
