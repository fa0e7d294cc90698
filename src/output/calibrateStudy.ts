import { normalCdf } from '../arithmetic/normalCdf.ts'
import type { Chart } from '../charts/chart.ts'
import { dailyFit } from '../charts/dailyFit.ts'
import { posteriorBars } from '../charts/posteriorBars.ts'
import { whole } from '../charts/printNumber.ts'
import type { Calibration } from '../experiments/calibrate.ts'
import { uncertainFrom } from '../random/uncertainFrom.ts'
import type { Table } from '../results/table.ts'
import type { DailyCount } from '../scenario/dailyCounts.ts'
import type { UncertainField } from '../scenario/uncertainties.ts'
import type { Language, Words } from '../text/language.ts'
import { type Uncertain, writeUncertain } from '../units/uncertain.ts'
import type { FolderFile } from './receipt.ts'
import type { Study } from './study.ts'
import { tableFiles } from './tableFiles.ts'

/** What a calibration was about. */
export interface CalibrateAbout {
  readonly scenario: string
  readonly question: string
  readonly fields: readonly UncertainField[]
  readonly found: Calibration
  readonly runs: number
  /** The date of a day, from 0. */
  readonly dateOf: (day: number) => string
  /** The scenario with what was found in place of what was asked, and what else belongs to the study. */
  readonly files: readonly FolderFile[]
  readonly language?: Language
}

/** What each count is called, and its unit on an axis. */
const counted: Readonly<Record<DailyCount, { readonly name: Words; readonly unit: Words }>> = {
  members: { name: { en: 'Members', zh: '会员数' }, unit: { en: 'members', zh: '会员（人）' } },
  joins: { name: { en: 'Joins', zh: '新增用户' }, unit: { en: 'joins a day', zh: '每日新增（人）' } },
  invites: { name: { en: 'Invitations', zh: '邀请数' }, unit: { en: 'invitations a day', zh: '每日邀请（次）' } },
  orders: { name: { en: 'Orders', zh: '订单数' }, unit: { en: 'orders a day', zh: '每日订单（单）' } },
  logins: { name: { en: 'Logins', zh: '登录数' }, unit: { en: 'logins a day', zh: '每日登录（人）' } },
}

/** A calibration as a study: what the data say of each parameter, what they cannot pin down, and how the fit holds. */
export function calibrateStudy(about: CalibrateAbout): Study {
  const { scenario, question, fields, found, runs, files, language = 'en' } = about
  const observed = new Set(found.days.map(({ day }) => day)).size
  return {
    title: {
      en: `What the data say of ${scenario}`,
      zh: `数据对「${scenario}」说明了什么`,
    }[language],
    question,
    kicker: {
      en: `${whole(fields.length)} parameters, ${whole(observed)} days observed, ${whole(runs)} runs`,
      zh: `${whole(fields.length)}个参数，${whole(observed)}天观测数据，${whole(runs)}次运行`,
    }[language],
    verdict: verdictOf(about),
    tables: [
      {
        key: 'parameters',
        title: { en: 'Parameters', zh: '参数' }[language],
        sentence: {
          en: 'Median and 90% interval after the data. Left: the share of its prior’s spread that is left. One that the data cannot pin down keeps its prior: measure it, or observe another count.',
          zh: '数据之后的中位数与90%区间。“剩余”指先验离散程度还剩多少。数据无法确定的参数保留先验：请直接测量它，或增加观测项。',
        }[language],
        heads: {
          en: ['Before', 'After', '90% interval', 'Left', ''],
          zh: ['先验', '后验', '90%区间', '剩余', ''],
        }[language].slice(),
        rows: fields.map((field, at) => parameterRow(field, found.parameters[at], language)),
      },
      {
        key: 'heldOut',
        title: { en: 'Held-out days', zh: '留出的日期' }[language],
        sentence: {
          en: 'The last days were kept from the fit. Expected: what runs under what was found have over these days (for members, on the last of them), with the ends between which nine of ten lie. Inside: days whose observed value lies between that day’s ends; about 90% where the model is right.',
          zh: '最后若干天不参与拟合。“预期”为按所得参数运行在这些天的合计（会员数取最后一天）及九成运行所在区间。“区间内”为观测值落在当日区间内的天数；模型正确时约为90%。',
        }[language],
        heads: {
          en: ['Observed', 'Expected', '90% interval', 'Inside'],
          zh: ['观测', '预期', '90%区间', '区间内'],
        }[language].slice(),
        rows: found.heldOut.map(({ count, observed: seen, median, low, high, inside, days }) => ({
          name: counted[count].name[language],
          cells: [
            whole(seen),
            whole(median),
            { en: `${whole(low)} to ${whole(high)}`, zh: `${whole(low)}至${whole(high)}` }[language],
            { en: `${inside} of ${days} days`, zh: `${days}天中${inside}天` }[language],
          ],
        })),
      },
    ],
    charts: [...fitCharts(about), ...parameterCharts(about)],
    files: [
      ...files,
      ...tableFiles('parameters', parametersTable(fields, found)),
      ...tableFiles('posterior', posteriorTable(fields, found)),
      ...tableFiles('fit', fitTable(about)),
    ],
  }
}

/** The law that a parameter has after the data: a normal one where they pin it down, else its prior. */
export function lawAfter({ law }: UncertainField, parameter: Calibration['parameters'][number] | undefined): Uncertain {
  if (parameter === undefined || !parameter.pinned) return law
  const [least, most] = endsOf(law)
  const digits = (value: number) => {
    const exact = Number(value.toPrecision(4))
    return law.whole ? Math.round(exact) : exact
  }
  const centre = Math.min(most, Math.max(least, digits(parameter.mean)))
  const spread = digits(parameter.deviation)
  return spread > 0 ? { law: 'normal', whole: law.whole, centre, spread, low: law.low, high: law.high } : law
}

function parameterRow(field: UncertainField, found: Calibration['parameters'][number] | undefined, language: Language) {
  const { path, unit, law } = field
  const name = path.join('.')
  if (found === undefined) return { name, cells: [String(writeUncertain(law, unit)), '–', '–', '–', ''] }
  const write = (value: number) => shown(unit, value)
  const [low, high] = [write(found.low), write(found.high)]
  const mark = found.pinned ? '' : { en: 'NOT PINNED DOWN', zh: '无法确定' }[language]
  const left = `${Math.round(100 * Math.min(1, found.width))}%`
  const interval = { en: `${low} to ${high}`, zh: `${low}至${high}` }[language]
  return { name, cells: [String(writeUncertain(law, unit)), write(found.median), interval, left, mark] }
}

function verdictOf({ fields, found, language = 'en' }: CalibrateAbout): string {
  const names = (pinned: boolean) =>
    fields.filter((_, at) => found.parameters[at]?.pinned === pinned).map(({ path }) => path.join('.'))
  const [known, open] = [names(true), names(false)]
  const days = found.heldOut.reduce((sum, each) => sum + each.days, 0)
  const inside = found.heldOut.reduce((sum, each) => sum + each.inside, 0)
  const fit =
    days === 0
      ? { en: '', zh: '' }
      : {
          en: ` Of the held-out daily values ${inside} of ${days} lie where nine of ten runs do.`,
          zh: `留出的${days}个日值中，${inside}个落在九成运行的区间内。`,
        }
  const listed = (all: readonly string[]) => all.join(', ')
  const en =
    known.length === 0
      ? `The data pin none of the parameters down.`
      : `The data pin down ${listed(known)}${open.length === 0 ? '' : `, but not ${listed(open)}: what the data cannot tell keeps its prior`}.`
  const zh =
    known.length === 0
      ? '数据无法确定任何一个参数。'
      : `数据确定了${listed(known)}${open.length === 0 ? '' : `，但无法确定${listed(open)}：数据不能说明的参数保留先验`}。`
  return { en: `${en}${fit.en}`, zh: `${zh}${fit.zh}` }[language]
}

function fitCharts({ found, dateOf, language = 'en' }: CalibrateAbout): readonly Chart[] {
  const counts = [...new Set(found.days.map(({ count }) => count))]
  return counts.map((count) => {
    const days = found.days.filter((each) => each.count === count)
    const points = days.map(({ day, observed, low, median, high }) => ({
      date: dateOf(day),
      observed,
      low,
      median,
      high,
    }))
    const held = found.heldOut.find((each) => each.count === count)
    const name = counted[count].name[language]
    const finding = {
      en:
        held === undefined
          ? `${name}: dots are observed, the band holds nine of ten runs.`
          : `${name}: dots are observed, the band holds nine of ten runs; ${held.inside} of the ${held.days} held-out days lie in it.`,
      zh:
        held === undefined
          ? `${name}：点为观测值，带状区间含九成运行。`
          : `${name}：点为观测值，带状区间含九成运行；留出的${held.days}天中${held.inside}天落在其中。`,
    }[language]
    const text = {
      unit: counted[count].unit[language],
      date: { en: 'date', zh: '日期' }[language],
      heldOut: { en: 'held out', zh: '留出' }[language],
      finding,
    }
    const first = Number.isFinite(found.firstHeldOut) ? dateOf(found.firstHeldOut) : undefined
    const title = { en: `${name}: observed and expected`, zh: `${name}：观测与预期` }[language]
    return { name: `fit-${count}`, title, ...dailyFit(points, text, first) }
  })
}

function parameterCharts({ fields, found, language = 'en' }: CalibrateAbout): readonly Chart[] {
  return fields.map(({ path, unit, law }, at) => {
    const parameter = found.parameters[at]
    const [low, high] = endsOf(law)
    const scale = unit.name === 'share' ? 100 : unit.name === 'money' ? 0.01 : 1
    const sign = { share: '%', money: '¥', days: { en: 'days', zh: '天' }[language] }[unit.name as 'share'] ?? ''
    const prior = (from: number, to: number) => chanceBetween(law, from / scale, to / scale)
    const values = found.points.map((point) => (point[at] ?? 0) * scale)
    const write = (value: number) => shown(unit, value)
    const [least, most] = [write(parameter?.low ?? low), write(parameter?.high ?? high)]
    const name = path.join('.')
    const finding = {
      en: parameter?.pinned
        ? `${name} lies between ${least} and ${most} with a chance of 90%; the dashes are what was thought before.`
        : `The data do not pin ${name} down: the bars look like the dashes, which are what was thought before.`,
      zh: parameter?.pinned
        ? `${name}有90%的可能在${least}与${most}之间；虚线为先验。`
        : `数据无法确定${name}：柱形与虚线（先验）相近。`,
    }[language]
    const text = {
      parameter: sign === '' ? name : `${name}, ${sign}`,
      share: { en: 'chance, %', zh: '可能性，%' }[language],
      finding,
    }
    const drawing = posteriorBars(values, found.weights, { low: low * scale, high: high * scale, prior }, text)
    return { name: `parameter-${at + 1}`, title: name, ...drawing }
  })
}

/** A value with three digits, in its unit. */
function shown(unit: UncertainField['unit'], value: number): string {
  if (unit.name === 'share') return `${Number((100 * value).toPrecision(3))}%`
  return String(unit.write(Number(value.toPrecision(3))))
}

/** Between what a law's values are drawn: all but one in a thousand of a normal one at either end. */
function endsOf(law: Uncertain): readonly [number, number] {
  return law.law === 'uniform' ? [law.low, law.high] : [uncertainFrom(0.001, law), uncertainFrom(0.999, law)]
}

function chanceBetween(law: Uncertain, from: number, to: number): number {
  if (law.law === 'uniform') return Math.max(0, Math.min(to, law.high) - Math.max(from, law.low)) / (law.high - law.low)
  const below = (value: number) => normalCdf((value - law.centre) / law.spread)
  const whole = below(law.high) - below(law.low)
  return whole > 0 ? Math.max(0, below(Math.min(to, law.high)) - below(Math.max(from, law.low))) / whole : 0
}

function parametersTable(fields: readonly UncertainField[], { parameters }: Calibration): Table {
  const text = (name: string, label: string, values: readonly string[]) => ({ name, label, unit: '', values })
  const number = (name: string, label: string, take: (at: number) => number | null) => {
    return { name, label, unit: 'number', values: fields.map((_, at) => take(at)) }
  }
  return {
    name: 'parameters',
    title: 'Parameters',
    columns: [
      text(
        'parameter',
        'Parameter',
        fields.map(({ path }) => path.join('.')),
      ),
      text(
        'unit',
        'Unit of the model',
        fields.map(({ unit }) => (unit.name === 'money' ? 'fen' : unit.name)),
      ),
      text(
        'prior',
        'Before the data',
        fields.map(({ unit, law }) => String(writeUncertain(law, unit))),
      ),
      ...(['mean', 'deviation', 'median', 'low', 'high', 'width'] as const).map((key) =>
        number(key, labels[key], (at) => parameters[at]?.[key] ?? null),
      ),
      text(
        'pinned',
        'Whether the data pin it down',
        parameters.map(({ pinned }) => (pinned ? 'yes' : 'no')),
      ),
    ],
  }
}

const labels = {
  mean: 'Mean after the data',
  deviation: 'Standard deviation',
  median: 'Median',
  low: 'Lower end of the 90% interval',
  high: 'Upper end',
  width: 'Posterior over prior standard deviation',
} as const

function posteriorTable(fields: readonly UncertainField[], { points, weights }: Calibration): Table {
  return {
    name: 'posterior',
    title: 'Draws of the posterior',
    columns: [
      { name: 'weight', label: 'Weight; all make 1', unit: 'number', values: weights },
      ...fields.map(({ path, unit }, at) => ({
        name: path.join('.'),
        label: `${path.join('.')}, ${unit.name === 'money' ? 'fen' : unit.name}`,
        unit: 'number',
        values: points.map((point) => point[at] ?? null),
      })),
    ],
  }
}

function fitTable({ found, dateOf }: CalibrateAbout): Table {
  const { days } = found
  const number = (name: 'observed' | 'low' | 'median' | 'high', label: string) => {
    return { name, label, unit: 'number', values: days.map((each) => each[name]) }
  }
  return {
    name: 'fit',
    title: 'Observed and expected, day by day',
    columns: [
      { name: 'count', label: 'Count', unit: '', values: days.map(({ count }) => count) },
      { name: 'date', label: 'Date', unit: '', values: days.map(({ day }) => dateOf(day)) },
      {
        name: 'heldOut',
        label: 'Whether it was held out',
        unit: '',
        values: days.map((each) => (each.heldOut ? 'yes' : 'no')),
      },
      number('observed', 'Observed'),
      number('low', '5th percentile of runs'),
      number('median', 'Median of runs'),
      number('high', '95th percentile of runs'),
    ],
  }
}
