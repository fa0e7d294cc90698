import type { Chart } from '../charts/chart.ts'
import { numberWithUnit, whole, yuan } from '../charts/printNumber.ts'
import { tradeOff } from '../charts/tradeOff.ts'
import type { DesignOutcome } from '../experiments/design/designOutcomes.ts'
import { paretoSet } from '../experiments/design/paretoSet.ts'
import { type MetricKey, metrics } from '../metrics/index.ts'
import type { Metric, MetricUnit } from '../metrics/metric.ts'
import type { Target } from '../metrics/target.ts'
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
}

const standing = { yes: 'kept', no: 'BROKEN', unsure: 'unsure' } as const

/** A search for the best design as a study: the design to take, the finalists, and what each costs. */
export function optimiseStudy(about: OptimiseAbout): Study {
  const { scenario, question, paths, metric, smaller, limits, designs, runs, files } = about
  const { label, unit }: Metric = metrics[metric]
  const sign = smaller ? -1 : 1
  const finalists = designs.filter(({ outcome }) => outcome.finalist)
  return {
    title: `The best design of ${scenario}`,
    question,
    kicker: `${whole(designs.length)} designs of ${paths.join(' × ')} tried in ${whole(runs)} runs on the same luck`,
    verdict: verdictOf(about),
    tables: [
      {
        key: 'finalists',
        title: 'Finalists',
        sentence:
          `Means over the runs of each, with 95% intervals. P: no other finalist is better in one thing without being worse in another.` +
          (limits.length === 0 ? '' : ' Limits: kept or BROKEN with 95% confidence, or unsure.'),
        heads: [label, '95% interval', 'Cost', 'Runs', ...(limits.length === 0 ? [] : ['Limits']), ''],
        rows: finalists.map(({ values, outcome, cost }) => {
          const [objective] = outcome.outcomes
          const ends = [objective.low, objective.high].map((end) => (end === null ? null : sign * end))
          const [low, high] = smaller ? [ends[1], ends[0]] : ends
          return {
            name: pointName(values),
            cells: [
              short(objective.estimate === null ? null : sign * objective.estimate, unit),
              rangeText(low, high, unit),
              short(cost, 'money'),
              whole(outcome.replicates),
              ...(limits.length === 0 ? [] : [standing[outcome.keeps]]),
              outcome.pareto ? 'P' : '',
            ],
          }
        }),
      },
    ],
    charts: [costChart(about)],
    files: [...files, ...tableFiles('designs', tableOf(about))],
  }
}

function verdictOf({ paths, metric, smaller, limits, designs, runs }: OptimiseAbout): string {
  const { label, unit }: Metric = metrics[metric]
  const [best] = designs
  if (best === undefined) return 'No design could be run.'
  const broken = limits.length > 0 && best.outcome.keeps === 'no'
  if (broken) return `No design that was tried keeps every limit, in ${whole(runs)} runs.`
  const [objective] = best.outcome.outcomes
  const sign = smaller ? -1 : 1
  const value = short(objective.estimate === null ? null : sign * objective.estimate, unit)
  const ends = [objective.low, objective.high].map((end) => (end === null ? null : sign * end))
  const [low, high] = smaller ? [ends[1], ends[0]] : ends
  const unsure =
    best.outcome.keeps === 'unsure' && limits.length > 0 ? ' Whether it keeps every limit is not sure yet.' : ''
  const setting = paths.map((path, axis) => `${path} = ${best.values[axis]}`).join(', ')
  return `Take ${setting}: ${lower(label)} ${value} (${rangeText(low, high, unit)}), the ${smaller ? 'smallest' : 'largest'} that was found.${unsure}`
}

function costChart({ metric, smaller, designs }: OptimiseAbout): Chart {
  const { label, unit }: Metric = metrics[metric]
  const shown = designs.flatMap(({ values, outcome, cost }) => {
    const gain = outcome.outcomes[0].estimate
    return gain === null || cost === null || outcome.keeps === 'no'
      ? []
      : [{ name: pointName(values), cost, gain: smaller ? -gain : gain }]
  })
  const front = new Set(paretoSet(shown.map(({ cost, gain }) => [-cost, smaller ? -gain : gain])))
  const offered = shown.map((each, at) => ({ ...each, efficient: front.has(at) }))
  const sentence = `Of ${whole(shown.length)} designs that break no limit, ${whole(front.size)} are such that no other is better at a smaller campaign cost.`
  const axes = {
    cost: metrics['economics.campaignCost'].label,
    costUnit: 'money',
    gain: label,
    gainUnit: unit,
  } as const
  return { name: 'tradeOff', title: `${label} against campaign cost`, ...tradeOff(offered, axes, sentence) }
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

function short(value: number | null, unit: MetricUnit): string {
  return value !== null && unit === 'money' ? yuan(value, 0) : numberWithUnit(value, unit)
}

function lower(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label[0].toLowerCase() + label.slice(1) : label
}
