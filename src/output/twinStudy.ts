import type { Chart } from '../charts/chart.ts'
import { type PartBar, partsBars } from '../charts/partsBars.ts'
import { numberWithUnit, whole, yuan } from '../charts/printNumber.ts'
import { signedNumber } from '../charts/signedNumber.ts'
import type { Explained, Explanation, Part } from '../experiments/explain.ts'
import type { RunReading } from '../experiments/reading.ts'
import { intervalsTable } from '../experiments/replicates.ts'
import type { MetricUnit } from '../metrics/metric.ts'
import type { Table } from '../results/table.ts'
import type { Language, Words } from '../text/language.ts'
import { overRunsOf, rangeText } from './overRuns.ts'
import type { FolderFile } from './receipt.ts'
import type { Study, StudyTable } from './study.ts'
import { tableFiles } from './tableFiles.ts'
import { twinHeads, twinText } from './twinText.ts'

/** What was found of a campaign and its twin. */
export interface TwinAbout {
  readonly scenario: string
  readonly question: string
  /** One run against its twin: see `results/twin.ts`. */
  readonly twin: Table
  readonly twinDays: Table
  readonly readings: readonly RunReading[]
  /** Which part of the scenario made which part of the total, where that was asked for. */
  readonly explained?: {
    readonly parts: readonly Part[]
    readonly found: readonly Explanation[]
    readonly runs: number
  }
  readonly files: readonly FolderFile[]
  readonly language?: Language
}

/** The measures that compare with the twin. */
const compared = [
  'growth.newUsers.incremental',
  'conversion.orders.incremental',
  'economics.profit.incremental',
  'economics.cac.incremental',
  'economics.roi',
  'economics.cannibalisation',
]

const measures: Readonly<Record<Explained, { readonly name: Words; readonly unit: MetricUnit; readonly axis: Words }>> =
  {
    joins: { name: { en: 'Joins', zh: '新增用户' }, unit: 'number', axis: { en: 'people who join', zh: '新增（人）' } },
    orders: { name: { en: 'Orders', zh: '订单数' }, unit: 'number', axis: { en: 'orders', zh: '订单（单）' } },
    profit: { name: { en: 'Profit', zh: '利润' }, unit: 'money', axis: { en: 'yuan (¥)', zh: '元（¥）' } },
  }

const kinds: Readonly<Record<Part['kind'], Words>> = {
  play: { en: 'play', zh: '玩法' },
  content: { en: 'content', zh: '内容' },
  event: { en: 'event', zh: '事件' },
}

/** A campaign against the same world without it, as a study: what it adds, how sure that is, and what made which part. */
export function twinStudy(about: TwinAbout): Study {
  const { scenario, question, twin, twinDays, readings, explained, files, language = 'en' } = about
  const text = twinText(twin, language)
  const intervals = intervalsTable(readings)
  const rows = overRunsOf(intervals, language).filter(({ key }) => compared.includes(key))
  return {
    title: { en: `What the campaign of ${scenario} adds`, zh: `「${scenario}」的活动带来了多少增量` }[language],
    question,
    kicker: {
      en: `${whole(readings.length)} runs with the campaign and without it, on the same luck`,
      zh: `同样的随机性下，有活动与无活动各${whole(readings.length)}次运行`,
    }[language],
    verdict: `${sureOf(rows, language)}${explainedSentence(about)}`,
    tables: [
      {
        key: 'added',
        title: { en: 'What it adds, over all runs', zh: '全部运行的增量' }[language],
        sentence: {
          en: 'Means with 95% intervals: where the mean of ever more runs would be. Nine runs of ten lie between the last ends.',
          zh: '均值与95%区间；最后一列为九成运行所在区间。',
        }[language],
        heads: { en: ['Mean', '95% interval', 'Nine runs of ten'], zh: ['均值', '95%区间', '九成运行'] }[language],
        rows: rows.map(({ label, unit, mean, low, high, p5, p95 }) => ({
          name: label,
          cells: [
            numberWithUnit(mean, unit, language),
            rangeText(low, high, unit, language),
            rangeText(p5, p95, unit, language),
          ],
        })),
      },
      {
        key: 'one',
        title: { en: 'One run, person by person', zh: '一次运行，逐人对照' }[language],
        sentence: `${text.sentence} ${twinHeads[language]}`,
        heads: text.heads,
        rows: text.rows,
      },
      ...explainedTables(about),
    ],
    charts: explainedCharts(about),
    files: [
      ...files,
      ...tableFiles('added', intervals),
      ...tableFiles('twin', twin),
      ...tableFiles('twinDays', twinDays),
      ...(explained === undefined ? [] : tableFiles('explained', explainedTable(explained))),
    ],
  }
}

function sureOf(rows: ReturnType<typeof overRunsOf>, language: Language): string {
  const said = (key: string) => {
    const found = rows.find((each) => each.key === key)
    if (found === undefined || found.mean === null) return undefined
    const value = found.unit === 'money' ? yuan(found.mean, 0) : whole(found.mean)
    return { value, range: found.low === null ? '' : ` (${rangeText(found.low, found.high, found.unit)})`, ...found }
  }
  const [users, profit] = [said('growth.newUsers.incremental'), said('economics.profit.incremental')]
  if (users === undefined || profit === undefined) return ''
  const sure = profit.low !== null && profit.high !== null && (profit.low > 0 || profit.high < 0)
  return {
    en:
      `The campaign adds ${users.value} new users${users.range} and ${profit.value} of profit${profit.range}` +
      `${sure ? '.' : ': whether it gains or loses money, these runs do not tell.'}`,
    zh: `活动带来${users.value}位增量新用户${users.range}，增量利润${profit.value}${profit.range}${sure ? '。' : '：这些运行还不能判断是赚是亏。'}`,
  }[language]
}

function nameOf({ kind, name }: Part, language: Language): string {
  return name === '' ? kinds[kind][language] : `${kinds[kind][language]} ${name}`
}

/** The part that makes most of the profit, in a sentence with a space before it. */
function explainedSentence({ explained, language = 'en' }: TwinAbout): string {
  const profit = explained?.found.find(({ measure }) => measure === 'profit')
  if (explained === undefined || profit === undefined || profit.parts.length === 0) return ''
  const order = [...profit.parts.keys()].sort(
    (one, other) => (profit.parts[other]?.sum ?? 0) - (profit.parts[one]?.sum ?? 0),
  )
  const told = (at: number | undefined) => {
    const [part, found] = [explained.parts[at ?? 0], profit.parts[at ?? 0]]
    if (part === undefined || found === undefined) return ''
    return `${nameOf(part, language)} ${signedNumber(found.mean.estimate, 'money')}`
  }
  const [most, least] = [told(order[0]), told(order.at(-1))]
  if (order.length === 1) return { en: ` Of the profit ${most}.`, zh: `利润中${most}。` }[language]
  return {
    en: ` Of the profit most comes from ${most}, least from ${least}.`,
    zh: `利润贡献最多的是${most}，最少的是${least}。`,
  }[language]
}

function explainedTables({ explained, language = 'en' }: TwinAbout): readonly StudyTable[] {
  if (explained === undefined) return []
  const { parts, found, runs } = explained
  const rowsOf = ({ measure, none, all, parts: made }: Explanation) => {
    const { unit } = measures[measure]
    const print = (value: number | null) => (unit === 'money' ? yuan(value ?? 0, 0) : (value ?? 0).toFixed(1))
    return [
      { name: { en: 'without any of them', zh: '全部去掉' }[language], cells: [print(none), ''] },
      ...made.map(({ mean }, at) => ({
        name: nameOf(parts[at] ?? ({ kind: 'content', name: '' } as Part), language),
        cells: [
          unit === 'money'
            ? signedNumber(mean.estimate, unit)
            : `${(mean.estimate ?? 0) < 0 ? '' : '+'}${(mean.estimate ?? 0).toFixed(1)}`,
          mean.low === null
            ? ''
            : unit === 'money'
              ? rangeText(mean.low, mean.high, unit)
              : `${mean.low.toFixed(1)} … ${mean.high.toFixed(1)}`,
        ],
      })),
      { name: { en: 'with all of them', zh: '全部具备' }[language], cells: [print(all), ''] },
    ]
  }
  return found.map((each) => ({
    key: `explained-${each.measure}`,
    title: {
      en: `What made which part: ${measures[each.measure].name.en.toLowerCase()}`,
      zh: `各部分的贡献：${measures[each.measure].name.zh}`,
    }[language],
    sentence: {
      en: `Means a run, over ${whole(runs)} runs; the lines add up. What a part adds to those before it, on average over the orders in which they can be put in (Shapley), on the same luck. In the last column its 95% interval.`,
      zh: `${whole(runs)}次运行的均值，各行相加等于总数。每部分的贡献为同样随机性下、按各种加入次序平均的增量（Shapley值）；最后一列为95%区间。`,
    }[language],
    heads: { en: [measures[each.measure].name.en, '95% interval'], zh: [measures[each.measure].name.zh, '95%区间'] }[
      language
    ],
    rows: rowsOf(each),
  }))
}

function explainedCharts({ explained, language = 'en' }: TwinAbout): readonly Chart[] {
  if (explained === undefined) return []
  return explained.found.map(({ measure, none, all, parts: made }) => {
    const { name, unit, axis } = measures[measure]
    const by = unit === 'money' ? 0.01 : 1
    const bars = made.map(
      ({ mean }, at): PartBar => ({
        name: nameOf(explained.parts[at] ?? ({ kind: 'content', name: '' } as Part), language),
        value: (mean.estimate ?? 0) * by,
        low: mean.low === null ? null : mean.low * by,
        high: mean.high === null ? null : mean.high * by,
      }),
    )
    const [from, to] = [none, all].map((value) => (unit === 'money' ? yuan(value, 0) : whole(value)))
    const finding = {
      en: `Together they take ${name.en.toLowerCase()} from ${from} to ${to}; each bar is what one part makes of that, with a 95% interval.`,
      zh: `各部分合计使${name.zh}从${from}变为${to}；每根柱为一个部分的贡献及95%区间。`,
    }[language]
    const drawing = partsBars(bars, { unit: axis[language], names: { en: 'parts', zh: '部分' }[language], finding })
    const title = { en: `What made which part: ${name.en.toLowerCase()}`, zh: `各部分的贡献：${name.zh}` }[language]
    return { name: `explained-${measure}`, title, ...drawing }
  })
}

/** A row a measure and part; sums over the runs, which with `none` × runs add up to `all` × runs. Money in fen. */
function explainedTable({ parts, found, runs }: NonNullable<TwinAbout['explained']>): Table {
  const rows = found.flatMap(({ measure, none, all, parts: made }) =>
    made.map(({ sum, mean }, at) => ({
      ...{
        measure,
        unit: measure === 'profit' ? 'fen' : 'number',
        part: parts[at]?.kind ?? '',
        name: parts[at]?.name ?? '',
      },
      ...{ sum, mean: mean.estimate, low: mean.low, high: mean.high, none, all, runs },
    })),
  )
  const column = (name: keyof (typeof rows)[number], label: string) => {
    return { name, label, unit: '', values: rows.map((row) => row[name]) }
  }
  return {
    name: 'explained',
    title: 'What made which part',
    columns: [
      column('measure', 'Measure'),
      column('unit', 'Unit'),
      column('part', 'Kind of part'),
      column('name', 'Part'),
      column('sum', 'What it makes of the sum over the runs'),
      column('mean', 'Mean a run'),
      column('low', 'Lower end of its 95% interval'),
      column('high', 'Upper end'),
      column('none', 'Mean without any part'),
      column('all', 'Mean with all'),
      column('runs', 'Runs'),
    ],
  }
}
