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
import type { Language } from '../text/language.ts'
import { measureName } from './measureName.ts'
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
  readonly language: Language
}

/** A sensitivity study: which input matters most, what luck does, and how sure both are. */
export function sensitivityStudy({
  scenario,
  question,
  metric,
  inputs,
  runs,
  found,
  files,
  language,
}: SensitivityAbout): Study {
  const { unit }: Metric = metrics[metric]
  const label = measureName(metric, language)
  const { effects, indices } = found
  const order = inputs
    .map((_, at) => at)
    .sort((one, other) => totalOf(found, other) - totalOf(found, one) || effects[other].size - effects[one].size)
  const verdict = verdictOf(inputs, order[0], found, { label, unit }, language)
  return {
    title: {
      en: `What ${label.toLowerCase()} of ${scenario} depends on`,
      zh: `“${scenario}”的${label}取决于什么`,
    }[language],
    question,
    kicker: {
      en: `${whole(inputs.length)} inputs, ${whole(runs)} runs`,
      zh: `${whole(inputs.length)}个输入，${whole(runs)}次运行`,
    }[language],
    verdict: `${verdict}${worthSentence(inputs, found, language)}`,
    tables: [
      {
        key: 'screening',
        title: { en: 'Screening: how much each input changes it (Morris)', zh: '筛选：每个输入的影响（莫里斯法）' }[
          language
        ],
        sentence: {
          en: 'Effect: how much it changes as the input goes through its whole range, in the mean and in size. Varies: how much the effects differ from place to place; large where the input bends or works with others.',
          zh: '效应：输入走遍整个范围使其改变多少，取均值和大小。变化：效应随处境的差异；输入的作用弯曲或与其他输入相互影响时较大。',
        }[language],
        heads: { en: ['Range', 'Effect', 'Size', 'Varies'], zh: ['范围', '效应', '大小', '变化'] }[language],
        rows: order.map((at) => ({
          name: inputs[at].path,
          cells: [
            inputs[at].range,
            ...[effects[at].mean, effects[at].size, effects[at].spread].map((value) => short(value, unit, language)),
          ],
        })),
      },
      {
        key: 'shares',
        title: { en: 'Shares of what is not known (Sobol)', zh: '未知部分的占比（索博尔法）' }[language],
        sentence: {
          en: 'Alone: the share of the variance that knowing the input would take away. In all: the share that would stay if all others were known. In brackets 95% intervals.',
          zh: '单独：知道该输入能消除的方差占比。总计：其他输入都已知时仍留下的占比。括号内为95%区间。',
        }[language],
        heads: { en: ['Alone', '', 'In all', ''], zh: ['单独', '', '总计', ''] }[language],
        rows: order.map((at) => ({
          name: inputs[at].path,
          cells: [...shareCells(indices.inputs[at].first, language), ...shareCells(indices.inputs[at].total, language)],
        })),
      },
      ...worthTable(inputs, found, language),
    ],
    charts: [sharesChart(inputs, order, found, verdict, language)],
    files: [...files, ...tableFiles('sensitivity', tableOf(inputs, found, unit))],
  }
}

function verdictOf(
  inputs: SensitivityAbout['inputs'],
  top: number,
  { effects, indices }: Sensitivity,
  { label, unit }: { readonly label: string; readonly unit: MetricUnit },
  language: Language,
): string {
  const { total } = indices.inputs[top]
  if (total.estimate === null)
    return {
      en: `${label} does not vary with any of these inputs.`,
      zh: `${label}不随这些输入变化。`,
    }[language]
  const ignorance = short(Math.sqrt(indices.ignorance), unit, language)
  const luck = indices.luck === null ? null : short(Math.sqrt(indices.luck), unit, language)
  if (language === 'zh') {
    return (
      `${label}最取决于${inputs[top].path}：占未知部分的${percent(clipped(total.estimate), 0)}（${range(total, language)}）；` +
      `在${inputs[top].range}内变动使其改变${short(effects[top].size, unit, language)}。` +
      `不知道这些输入使其标准差为${ignorance}${luck === null ? '' : `；仅运气就使单次运行的标准差为${luck}`}。`
    )
  }
  return (
    `${label} depends most on ${inputs[top].path}: ${percent(clipped(total.estimate), 0)} of what is not known ` +
    `(${range(total, language)}); going through ${inputs[top].range} changes it by ${short(effects[top].size, unit, language)}. ` +
    `Not knowing the inputs spreads it by ${ignorance} (standard deviation)${luck === null ? '' : `; luck alone spreads single runs by ${luck}`}.`
  )
}

/** What to measure before the launch, in a sentence with a space before it. */
function worthSentence(inputs: SensitivityAbout['inputs'], { worth }: Sensitivity, language: Language): string {
  if (worth === undefined) return ''
  const [best] = byWorth(worth)
  const { estimate = null, low = null, high = null } = worth[best ?? 0] ?? {}
  if (estimate === null || low === null || high === null) return ''
  if (language === 'zh') {
    const ends = `（${yuan(low, 0)}～${yuan(high, 0)}）`
    return estimate > 0
      ? `先测量${inputs[best ?? 0]?.path}：决定上线前知道它值${yuan(estimate, 0)}${ends}。`
      : `单独知道其中任何一个都不会改变是否上线的决定：值¥0${ends}。`
  }
  const within = `(${yuan(low, 0)} to ${yuan(high, 0)})`
  return estimate > 0
    ? ` Measure ${inputs[best ?? 0]?.path} first: knowing it before deciding on the launch is worth ${yuan(estimate, 0)} ${within}.`
    : ` Knowing none of them alone would change the decision whether to launch: it is worth ¥0 ${within}.`
}

function worthTable(inputs: SensitivityAbout['inputs'], { worth }: Sensitivity, language: Language): Study['tables'] {
  if (worth === undefined) return []
  return [
    {
      key: 'worth',
      title: { en: 'Measure first: what knowing it would be worth (EVPPI)', zh: '先测量什么：知道它值多少' }[language],
      sentence: {
        en: 'How much more profit could be expected if the input were known before choosing between the campaign and none, by what the campaign adds to the profit over the same world without it. In brackets 95% intervals. An input that never changes the choice is worth nothing, however much the profit depends on it.',
        zh: '若在选择做不做活动之前知道该输入，期望利润能多多少，按活动比同一世界无活动多带来的利润计。括号内为95%区间。',
      }[language],
      heads: { en: ['Range', 'Worth', ''], zh: ['范围', '价值', ''] }[language],
      rows: byWorth(worth).map((at) => ({
        name: inputs[at]?.path ?? '',
        cells: [inputs[at]?.range ?? '', ...worthCells(worth[at], language)],
      })),
    },
  ]
}

function worthCells(worth: Interval | undefined, language: Language): readonly string[] {
  if (worth === undefined || worth.low === null) return ['–', { en: worth?.reason ?? '', zh: '' }[language]]
  return [
    yuan(worth.estimate, 0),
    {
      en: `(${yuan(worth.low ?? 0, 0)} to ${yuan(worth.high ?? 0, 0)})`,
      zh: `（${yuan(worth.low ?? 0, 0)}～${yuan(worth.high ?? 0, 0)}）`,
    }[language],
  ]
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
  language: Language,
): Chart {
  const about = { name: 'shares', title: { en: 'Shares of what is not known', zh: '未知部分的占比' }[language] }
  if (found.indices.inputs.every(({ total }) => total.estimate === null)) {
    return { ...about, spec: null, reason: { en: 'it does not vary with the inputs', zh: '它不随输入变化' }[language] }
  }
  const bars = order.map((at) => {
    const share = clipped(found.indices.inputs[at].total.estimate ?? 0)
    return { name: cutText(inputs[at].path, 30), value: 100 * share, text: percent(share, 0), color: palette.blue }
  })
  const scale = {
    title: { en: 'share of the variance, %', zh: '占方差的比例（%）' }[language],
    names: { en: 'inputs', zh: '输入' }[language],
    format: ',.0f',
    least: 1,
  }
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

function shareCells(share: Interval, language: Language): readonly string[] {
  return share.estimate === null
    ? ['–', '']
    : [
        percent(clipped(share.estimate), 0),
        { en: `(${range(share, language)})`, zh: `（${range(share, language)}）` }[language],
      ]
}

function range({ low, high }: Interval, language: Language): string {
  if (low === null || high === null) return ''
  const [from, to] = [percent(clipped(low), 0), percent(clipped(high), 0)]
  return { en: `${from} to ${to}`, zh: `${from}～${to}` }[language]
}

/** Estimates of shares may stray beyond 0 and 1 by luck. */
function clipped(share: number): number {
  return Math.min(1, Math.max(0, share))
}

function short(value: number | null, unit: MetricUnit, language: Language): string {
  if (value === null) return '–'
  return unit === 'money' ? yuan(value, 0) : numberWithUnit(value, unit, language)
}
