import type { Chart } from '../charts/chart.ts'
import { numberWithUnit, percent, whole, yuan } from '../charts/printNumber.ts'
import { rankedBars } from '../charts/rankedBars.ts'
import { palette } from '../charts/theme.ts'
import type { Sensitivity } from '../experiments/sensitivity.ts'
import { type MetricKey, metrics } from '../metrics/index.ts'
import type { Metric, MetricUnit } from '../metrics/metric.ts'
import type { Table } from '../results/table.ts'
import type { Interval } from '../stats/interval.ts'
import { cutText } from '../text/cutText.ts'
import type { FolderFile } from './receipt.ts'
import type { Study } from './study.ts'
import { tableFiles } from './tableFiles.ts'

/** What a sensitivity study is about. */
export interface SensitivityAbout {
  readonly scenario: string
  readonly question: string
  readonly metric: MetricKey
  /** The inputs, each with its range as it is written. */
  readonly inputs: readonly { readonly path: string; readonly range: string }[]
  readonly runs: number
  readonly found: Sensitivity
  readonly files: readonly FolderFile[]
}

/** A sensitivity study: which input matters most, what luck does, and how sure both are. */
export function sensitivityStudy({ scenario, question, metric, inputs, runs, found, files }: SensitivityAbout): Study {
  const { label, unit }: Metric = metrics[metric]
  const { effects, indices } = found
  const order = inputs
    .map((_, at) => at)
    .sort((one, other) => totalOf(found, other) - totalOf(found, one) || effects[other].size - effects[one].size)
  const verdict = verdictOf(inputs, order[0], found, { label, unit })
  return {
    title: `What ${label.toLowerCase()} of ${scenario} depends on`,
    question,
    kicker: `${whole(inputs.length)} inputs, ${whole(runs)} runs`,
    verdict: `${verdict}${worthSentence(inputs, found)}`,
    tables: [
      {
        key: 'screening',
        title: 'Screening: how much each input changes it (Morris)',
        sentence:
          'Effect: how much it changes as the input goes through its whole range, in the mean and in size. Varies: how much the effects differ from place to place; large where the input bends or works with others.',
        heads: ['Range', 'Effect', 'Size', 'Varies'],
        rows: order.map((at) => ({
          name: inputs[at].path,
          cells: [
            inputs[at].range,
            ...[effects[at].mean, effects[at].size, effects[at].spread].map((value) => short(value, unit)),
          ],
        })),
      },
      {
        key: 'shares',
        title: 'Shares of what is not known (Sobol)',
        sentence:
          'Alone: the share of the variance that knowing the input would take away. In all: the share that would stay if all others were known. In brackets 95% intervals.',
        heads: ['Alone', '', 'In all', ''],
        rows: order.map((at) => ({
          name: inputs[at].path,
          cells: [...shareCells(indices.inputs[at].first), ...shareCells(indices.inputs[at].total)],
        })),
      },
      ...worthTable(inputs, found),
    ],
    charts: [sharesChart(inputs, order, found, verdict)],
    files: [...files, ...tableFiles('sensitivity', tableOf(inputs, found, unit))],
  }
}

function verdictOf(
  inputs: SensitivityAbout['inputs'],
  top: number,
  { effects, indices }: Sensitivity,
  { label, unit }: { readonly label: string; readonly unit: MetricUnit },
): string {
  const { total } = indices.inputs[top]
  if (total.estimate === null) return `${label} does not vary with any of these inputs.`
  const ignorance = short(Math.sqrt(indices.ignorance), unit)
  const luck =
    indices.luck === null ? '' : `; luck alone spreads single runs by ${short(Math.sqrt(indices.luck), unit)}`
  return (
    `${label} depends most on ${inputs[top].path}: ${percent(clipped(total.estimate), 0)} of what is not known ` +
    `(${range(total)}); going through ${inputs[top].range} changes it by ${short(effects[top].size, unit)}. ` +
    `Not knowing the inputs spreads it by ${ignorance} (standard deviation)${luck}.`
  )
}

/** What to measure before the launch, in a sentence with a space before it. */
function worthSentence(inputs: SensitivityAbout['inputs'], { worth }: Sensitivity): string {
  if (worth === undefined) return ''
  const [best] = byWorth(worth)
  const { estimate = null, low = null, high = null } = worth[best ?? 0] ?? {}
  if (estimate === null || low === null || high === null) return ''
  const within = `(${yuan(low, 0)} to ${yuan(high, 0)})`
  return estimate > 0
    ? ` Measure ${inputs[best ?? 0]?.path} first: knowing it before deciding on the launch is worth ${yuan(estimate, 0)} ${within}.`
    : ` Knowing none of them alone would change the decision whether to launch: it is worth ¥0 ${within}.`
}

function worthTable(inputs: SensitivityAbout['inputs'], { worth }: Sensitivity): Study['tables'] {
  if (worth === undefined) return []
  return [
    {
      key: 'worth',
      title: 'Measure first: what knowing it would be worth (EVPPI)',
      sentence:
        'How much more profit could be expected if the input were known before choosing between the campaign and none, by what the campaign adds to the profit over the same world without it. In brackets 95% intervals. An input that never changes the choice is worth nothing, however much the profit depends on it.',
      heads: ['Range', 'Worth', ''],
      rows: byWorth(worth).map((at) => ({
        name: inputs[at]?.path ?? '',
        cells: [inputs[at]?.range ?? '', ...worthCells(worth[at])],
      })),
    },
  ]
}

function worthCells(worth: Interval | undefined): readonly string[] {
  if (worth === undefined || worth.low === null) return ['–', worth?.reason ?? '']
  return [yuan(worth.estimate, 0), `(${yuan(worth.low ?? 0, 0)} to ${yuan(worth.high ?? 0, 0)})`]
}

function byWorth(worth: readonly Interval[]): readonly number[] {
  const of = (at: number) => worth[at]?.estimate ?? -1
  return [...worth.keys()].sort((one, other) => of(other) - of(one))
}

function sharesChart(
  inputs: SensitivityAbout['inputs'],
  order: readonly number[],
  found: Sensitivity,
  finding: string,
): Chart {
  const about = { name: 'shares', title: 'Shares of what is not known' }
  if (found.indices.inputs.every(({ total }) => total.estimate === null)) {
    return { ...about, spec: null, reason: 'it does not vary with the inputs' }
  }
  const bars = order.map((at) => {
    const share = clipped(found.indices.inputs[at].total.estimate ?? 0)
    return { name: cutText(inputs[at].path, 30), value: 100 * share, text: percent(share, 0), color: palette.blue }
  })
  const scale = { title: 'share of the variance, %', names: 'inputs', format: ',.0f', least: 1 }
  return { ...about, finding, spec: rankedBars(bars, scale) }
}

/** Everything as numbers: a row an input; money in fen. */
function tableOf(
  inputs: SensitivityAbout['inputs'],
  { effects, indices, worth }: Sensitivity,
  unit: MetricUnit,
): Table {
  const plain = unit === 'money' ? 'fen' : unit
  const column = (name: string, label: string, of: string, values: readonly (number | string | null)[]) => {
    return { name, label, unit: of, values }
  }
  const shares = (which: 'first' | 'total', end: keyof Pick<Interval, 'estimate' | 'low' | 'high'>) =>
    indices.inputs.map((each) => each[which][end])
  return {
    name: 'sensitivity',
    title: 'What it depends on',
    columns: [
      column(
        'input',
        'Input',
        '',
        inputs.map(({ path }) => path),
      ),
      column(
        'range',
        'Range',
        '',
        inputs.map(({ range: text }) => text),
      ),
      column(
        'effect',
        'Mean elementary effect, μ',
        plain,
        effects.map(({ mean }) => mean),
      ),
      column(
        'effectSize',
        'Mean size of the effects, μ*',
        plain,
        effects.map(({ size }) => size),
      ),
      column(
        'effectSpread',
        'Standard deviation of the effects, σ',
        plain,
        effects.map(({ spread }) => spread),
      ),
      column(
        'effectLuck',
        'What luck gives one effect',
        plain,
        effects.map(({ luck }) => luck),
      ),
      ...(['first', 'total'] as const).flatMap((which) => [
        column(which, `${which === 'first' ? 'First-order' : 'Total'} share`, 'share', shares(which, 'estimate')),
        column(`${which}Low`, 'Lower end of its 95% interval', 'share', shares(which, 'low')),
        column(`${which}High`, 'Upper end', 'share', shares(which, 'high')),
      ]),
      ...(worth === undefined
        ? []
        : (['estimate', 'low', 'high'] as const).map((end) => {
            const name = { estimate: 'worth', low: 'worthLow', high: 'worthHigh' }[end]
            const label = { estimate: 'Worth of knowing it', low: 'Lower end of its 95% interval', high: 'Upper end' }[
              end
            ]
            return column(
              name,
              label,
              'fen',
              worth.map((each) => each[end]),
            )
          })),
    ],
  }
}

function totalOf({ indices }: Sensitivity, at: number): number {
  return indices.inputs[at].total.estimate ?? 0
}

function shareCells(share: Interval): readonly string[] {
  return share.estimate === null ? ['–', ''] : [percent(clipped(share.estimate), 0), `(${range(share)})`]
}

function range({ low, high }: Interval): string {
  return low === null || high === null ? '' : `${percent(clipped(low), 0)} to ${percent(clipped(high), 0)}`
}

/** Estimates of shares may stray beyond 0 and 1 by luck. */
function clipped(share: number): number {
  return Math.min(1, Math.max(0, share))
}

function short(value: number | null, unit: MetricUnit): string {
  if (value === null) return '–'
  return unit === 'money' ? yuan(value, 0) : numberWithUnit(value, unit)
}
