import type { Chart } from '../charts/chart.ts'
import { numberWithUnit, whole, yuan } from '../charts/printNumber.ts'
import { tradeOff } from '../charts/tradeOff.ts'
import type { DesignOutcome } from '../experiments/design/designOutcomes.ts'
import { paretoSet } from '../experiments/design/paretoSet.ts'
import { type MetricKey, metrics } from '../metrics/index.ts'
import type { Metric, MetricUnit } from '../metrics/metric.ts'
import type { Target } from '../metrics/target.ts'
import type { Language } from '../text/language.ts'
import { measureName, measureWithin } from './measureName.ts'
import { rangeText } from './overRuns.ts'
import { pointName } from './pointName.ts'
import type { FolderFile } from './receipt.ts'
import type { Study } from './study.ts'
import { tableFiles } from './tableFiles.ts'

/** A design that was tried: its values, how it stands, and what it costs in the mean, fen. */
export interface TriedDesign {
  readonly values: readonly string[]
  readonly outcome: DesignOutcome
  readonly cost: number | null
}

/** What a search for the best design was about. */
export interface OptimiseAbout {
  readonly scenario: string
  readonly question: string
  readonly paths: readonly string[]
  readonly metric: MetricKey
  readonly smaller: boolean
  readonly limits: readonly Target[]
  /** As `optimise` orders them: finalists first, the best before the rest. */
  readonly designs: readonly TriedDesign[]
  readonly runs: number
  readonly files: readonly FolderFile[]
  readonly language: Language
}

const standing = {
  yes: { en: 'kept', zh: '守住' },
  no: { en: 'BROKEN', zh: '突破' },
  unsure: { en: 'unsure', zh: '不确定' },
} as const

/** A search for the best design as a study: the design to take, the finalists, and what each costs. */
export function optimiseStudy(about: OptimiseAbout): Study {
  const { scenario, question, paths, metric, smaller, limits, designs, runs, files, language } = about
  const { unit }: Metric = metrics[metric]
  const label = measureName(metric, language)
  const sign = smaller ? -1 : 1
  const finalists = designs.filter(({ outcome }) => outcome.finalist)
  return {
    title: { en: `The best design of ${scenario}`, zh: `“${scenario}”的最优方案` }[language],
    question,
    kicker: {
      en: `${whole(designs.length)} designs of ${paths.join(' × ')} tried in ${whole(runs)} runs on the same luck`,
      zh: `在${whole(runs)}次运行中试了${paths.join(' × ')}的${whole(designs.length)}个方案，运气相同`,
    }[language],
    verdict: verdictOf(about),
    tables: [
      {
        key: 'finalists',
        title: { en: 'Finalists', zh: '入围方案' }[language],
        sentence: {
          en: `Means over the runs of each, with 95% intervals. P: no other finalist is better in one thing without being worse in another.${limits.length === 0 ? '' : ' Limits: kept or BROKEN with 95% confidence, or unsure.'}`,
          zh: `各方案运行的均值及95%区间。★：没有别的入围方案在一方面更好而另一方面不更差。${limits.length === 0 ? '' : '约束：以95%的把握守住或突破，或不确定。'}`,
        }[language],
        heads: {
          en: [label, '95% interval', 'Cost', 'Runs', ...(limits.length === 0 ? [] : ['Limits']), ''],
          zh: [label, '95%区间', '费用', '运行', ...(limits.length === 0 ? [] : ['约束']), ''],
        }[language],
        rows: finalists.map(({ values, outcome, cost }) => {
          const [objective] = outcome.outcomes
          const ends = [objective.low, objective.high].map((end) => (end === null ? null : sign * end))
          const [low, high] = smaller ? [ends[1], ends[0]] : ends
          return {
            name: pointName(values),
            cells: [
              short(objective.estimate === null ? null : sign * objective.estimate, unit, language),
              rangeText(low, high, unit, language),
              short(cost, 'money', language),
              whole(outcome.replicates),
              ...(limits.length === 0 ? [] : [standing[outcome.keeps][language]]),
              outcome.pareto ? { en: 'P', zh: '★' }[language] : '',
            ],
          }
        }),
      },
    ],
    charts: [costChart(about)],
    files: [...files, ...tableFiles('designs', tableOf(about))],
  }
}

function verdictOf({ paths, metric, smaller, limits, designs, runs, language }: OptimiseAbout): string {
  const { unit }: Metric = metrics[metric]
  const [best] = designs
  if (best === undefined) return { en: 'No design could be run.', zh: '没有方案可以运行。' }[language]
  const broken = limits.length > 0 && best.outcome.keeps === 'no'
  if (broken)
    return {
      en: `No design that was tried keeps every limit, in ${whole(runs)} runs.`,
      zh: `${whole(runs)}次运行中，试过的方案没有一个守住全部约束。`,
    }[language]
  const [objective] = best.outcome.outcomes
  const sign = smaller ? -1 : 1
  const value = short(objective.estimate === null ? null : sign * objective.estimate, unit, language)
  const ends = [objective.low, objective.high].map((end) => (end === null ? null : sign * end))
  const [low, high] = smaller ? [ends[1], ends[0]] : ends
  const unsure = best.outcome.keeps === 'unsure' && limits.length > 0
  const setting = paths.map((path, axis) => `${path} = ${best.values[axis]}`).join(', ')
  const range = rangeText(low, high, unit, language)
  return {
    en: `Take ${setting}: ${measureWithin(metric, language)} ${value} (${range}), the ${smaller ? 'smallest' : 'largest'} that was found.${unsure ? ' Whether it keeps every limit is not sure yet.' : ''}`,
    zh: `取${setting}：${measureName(metric, language)}${value}（${range}），是找到的${smaller ? '最小' : '最大'}值。${unsure ? '是否守住全部约束还不确定。' : ''}`,
  }[language]
}

function costChart({ metric, smaller, designs, language }: OptimiseAbout): Chart {
  const { unit }: Metric = metrics[metric]
  const label = measureName(metric, language)
  const shown = designs.flatMap(({ values, outcome, cost }) => {
    const gain = outcome.outcomes[0].estimate
    return gain === null || cost === null || outcome.keeps === 'no'
      ? []
      : [{ name: pointName(values), cost, gain: smaller ? -gain : gain }]
  })
  const front = new Set(paretoSet(shown.map(({ cost, gain }) => [-cost, smaller ? -gain : gain])))
  const offered = shown.map((each, at) => ({ ...each, efficient: front.has(at) }))
  const sentence = {
    en: `Of ${whole(shown.length)} designs that break no limit, ${whole(front.size)} are such that no other is better at a smaller campaign cost.`,
    zh: `没有突破约束的${whole(shown.length)}个方案中有${whole(front.size)}个：没有别的方案能以更低的活动费用做得更好。`,
  }[language]
  const axes = {
    cost: measureName('economics.campaignCost', language),
    costUnit: 'money',
    gain: label,
    gainUnit: unit,
  } as const
  return {
    name: 'tradeOff',
    title: { en: `${label} against campaign cost`, zh: `${label}与活动费用` }[language],
    ...tradeOff(offered, axes, sentence, language),
  }
}

/** Every design that was tried, a row each; money in fen. */
function tableOf({ paths, metric, smaller, limits, designs }: OptimiseAbout) {
  const { label, unit }: Metric = metrics[metric]
  const plain = unit === 'money' ? 'fen' : unit
  const column = (name: string, what: string, of: string, values: readonly (number | string | null)[]) => {
    return { name, label: what, unit: of, values }
  }
  const objective = (end: 'estimate' | 'low' | 'high') =>
    designs.map(({ outcome }) => {
      const wanted = smaller && end !== 'estimate' ? (end === 'low' ? 'high' : 'low') : end
      const value = outcome.outcomes[0][wanted]
      return value === null ? null : smaller ? -value : value
    })
  return {
    name: 'designs',
    title: 'Every design that was tried',
    columns: [
      ...paths.map((path, axis) =>
        column(
          path,
          path,
          '',
          designs.map(({ values }) => values[axis]),
        ),
      ),
      column(
        'runs',
        'Runs',
        'runs',
        designs.map(({ outcome }) => outcome.replicates),
      ),
      column(metric, label, plain, objective('estimate')),
      column(`${metric}.low`, `${label}, lower end`, plain, objective('low')),
      column(`${metric}.high`, `${label}, upper end`, plain, objective('high')),
      column(
        'economics.campaignCost',
        'Campaign cost',
        'fen',
        designs.map(({ cost }) => cost),
      ),
      ...limits.map(({ metric: key }, at) => {
        const of = metrics[key as MetricKey].unit
        const left = designs.map(({ outcome }) => outcome.outcomes[at + 1].estimate)
        return column(`left.${key}`, `What is left to the limit on ${key}`, of === 'money' ? 'fen' : of, left)
      }),
      column(
        'keeps',
        'Whether it keeps every limit',
        '',
        designs.map(({ outcome }) => outcome.keeps),
      ),
      column(
        'finalist',
        'Whether it came to the final',
        '',
        designs.map(({ outcome }) => (outcome.finalist ? 'yes' : 'no')),
      ),
      column(
        'pareto',
        'Whether no finalist beats it',
        '',
        designs.map(({ outcome }) => (outcome.pareto ? 'yes' : 'no')),
      ),
    ],
  }
}

function short(value: number | null, unit: MetricUnit, language: Language): string {
  return value !== null && unit === 'money' ? yuan(value, 0) : numberWithUnit(value, unit, language)
}
