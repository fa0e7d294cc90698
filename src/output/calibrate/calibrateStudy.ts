import { whole } from '../../charts/printNumber.ts'
import type { Calibration } from '../../experiments/calibrate.ts'
import type { UncertainField } from '../../scenario/uncertainties.ts'
import type { Language } from '../../text/language.ts'
import { writeUncertain } from '../../units/uncertain.ts'
import type { FolderFile } from '../receipt.ts'
import type { Study } from '../study.ts'
import { tableFiles } from '../tableFiles.ts'
import { calibrateTables } from './calibrateTables.ts'
import { counted } from './counted.ts'
import { fitCharts } from './fitCharts.ts'
import { parameterCharts } from './parameterCharts.ts'
import { shown } from './shown.ts'

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

/** A calibration as a study: what the data say of each parameter, what they cannot pin down, and how the fit holds. */
export function calibrateStudy(about: CalibrateAbout): Study {
  const { scenario, question, fields, found, runs, dateOf, files, language = 'en' } = about
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
    charts: [...fitCharts(found, dateOf, language), ...parameterCharts(fields, found, language)],
    files: [...files, ...calibrateTables(fields, found, dateOf).flatMap((table) => tableFiles(table.name, table))],
  }
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
