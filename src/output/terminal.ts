import { numberWithUnit, printNumber } from '../charts/printNumber.ts'
import { inLanguage } from '../results/inLanguage.ts'
import type { Reading, Result } from '../results/result.ts'
import { cutText } from '../text/cutText.ts'
import { displayWidth } from '../text/displayWidth.ts'
import type { Language } from '../text/language.ts'
import { printable } from '../text/printable.ts'
import { wrapText } from '../text/wrapText.ts'
import { credibilityText } from './credibilityText.ts'
import { type Group, groups } from './groups.ts'
import { headline } from './headline.ts'
import { intervalsByKey, metInText, type OverRuns, overRunsSentence, rangeText, runsIn } from './overRuns.ts'
import { windowWords } from './report/reportCard.ts'
import { riskHeads, riskText } from './riskText.ts'
import { stackText } from './stackText.ts'
import { ruleOf } from './summaryJson.ts'
import { tableLines } from './tableLines.ts'
import { tableTitles } from './tableTitles.ts'
import { twinHeads, twinText } from './twinText.ts'
import { uncertainText } from './uncertainText.ts'
import { verdictSentence } from './verdictSentence.ts'
import { whyText } from './whyText.ts'

/** How words are marked on a terminal; each returns its text unchanged where there is no colour. */
export interface Marks {
  readonly heading: (text: string) => string
  readonly good: (text: string) => string
  readonly bad: (text: string) => string
  readonly soft: (text: string) => string
}

/** Groups printed in full, and the measures printed of the others. */
const inFull = ['growth', 'activity', 'conversion']
const chosen = [
  'referral.shareRate',
  'referral.invitesPerSharer',
  'referral.acceptRate',
  'referral.kFactor.realised',
  'referral.cycleTime',
  'referral.referredShare',
  'economics.revenue',
  'economics.margin',
  'economics.rewardCost',
  'economics.campaignCost',
  'economics.profit',
  'economics.cac.referred',
  'economics.cac.incremental',
  'economics.roi',
  'quality.fitOfNew',
  'quality.fitOfNew.market',
  'quality.discountDependence',
]

/** Columns below which a measure has no room for the days it looks at beside its value. */
const roomy = 60

/**
 * The summary of a run for a terminal, in the order of the report: the verdict, what the run came to, the targets, the score,
 * the measures by group, the money and what of it the campaign made, and then what lies behind it; aligned.
 *
 * @param width columns of the terminal; lines are kept within it, from 40 up
 */
export function terminal(made: Result, marks: Marks, width = 80, language: Language = 'en'): string {
  const result = inLanguage(made, language)
  const columns = Math.max(40, Math.min(width, 100))
  const all = groups(result, language)
  const inOrder = (keys: readonly string[]) =>
    keys
      .flatMap((key) => all.filter((group) => group.key === key))
      .flatMap((group) => groupLines(group, intervalsByKey(result, language), marks, columns, language))
  return [
    ...wrapText(printable(result.scenario, ' '), columns).map(marks.soft),
    ...wrapText(headline(result, language), columns).map(marks.heading),
    ...wrapText(printable(openingOf(result, language), ' '), columns),
    ...targetLines(result, marks, columns, language),
    ...scoreLine(result, marks, language),
    ...inOrder([...inFull, 'economics']),
    ...twinLines(result, marks, columns, language),
    ...whyLines(result, marks, columns, language),
    ...inOrder(['referral', 'quality']),
    ...stackLines(result, marks, columns, language),
    ...riskLines(result, marks, columns, language),
    ...uncertainLines(result, columns, language),
    ...[
      '',
      ...wrapText(
        { en: 'Credibility: ', zh: '可信度：' }[language] +
          credibilityText(result.tables.credibility, language).sentence,
        columns,
      ),
    ],
    '',
  ].join('\n')
}

function targetLines(result: Result, marks: Marks, columns: number, language: Language): string[] {
  if (result.verdicts.length === 0) return []
  const met = result.verdicts.filter((each) => each.met).length
  const lines = result.verdicts.flatMap((verdict) => {
    const reading = result.readings.find((each) => each.key === verdict.metric)
    const unit = reading?.unit ?? 'number'
    const reached = padStart(numberWithUnit(verdict.reached, unit, language), 14)
    const name = `${reading?.label ?? verdict.metric} ${ruleOf(result, verdict, language)}`
    const sign = verdict.met
      ? marks.good({ en: '✓ met', zh: '✓ 达成' }[language])
      : marks.bad({ en: '✗ missed', zh: '✗ 未达成' }[language])
    const start =
      columns < roomy
        ? [...wrapText(name, columns - 2).map((text) => `  ${text}`), `    ${reached.trim()}  ${sign}`]
        : [`  ${fitted(name, columns - 14 - displayWidth(reached))} ${reached}  ${sign}`]
    const often = verdict.metIn === undefined ? [] : [`    ${marks.soft(metInText(verdict.metIn, language))}`]
    return [...start, ...often, ...(reading?.value === null ? reasonLines(reading, marks, columns, language) : [])]
  })
  return [
    '',
    marks.heading(
      {
        en: `Targets: ${met} of ${result.verdicts.length} met`,
        zh: `目标：${result.verdicts.length}项达成${met}项`,
      }[language],
    ),
    ...lines,
  ]
}

function groupLines(
  group: Group,
  intervals: ReadonlyMap<string, OverRuns>,
  marks: Marks,
  columns: number,
  language: Language,
): string[] {
  const readings = inFull.includes(group.key)
    ? group.readings
    : group.readings.filter((each) => chosen.includes(each.key))
  if (readings.length === 0) return []
  const score =
    group.score === undefined || group.score === null
      ? ''
      : marks.soft(
          { en: `  score ${group.score.toFixed(0)} of 100`, zh: `  评分${group.score.toFixed(0)}（满分100）` }[
            language
          ],
        )
  return [
    '',
    marks.heading(group.title) + score,
    ...readings.flatMap((reading) => lines(reading, intervals.get(reading.key), marks, columns, language)),
  ]
}

/** A measure on a line: its value and the days it looks at, or of several runs its mean and that one's interval. */
function lines(
  reading: Reading,
  interval: OverRuns | undefined,
  marks: Marks,
  columns: number,
  language: Language,
): readonly string[] {
  if (columns < roomy) return narrowLines(reading, interval, marks, columns, language)
  if (interval !== undefined && interval.mean !== null) return [overRunsLine(interval, marks, columns, language)]
  const { number, unit } = printNumber(reading.value, reading.unit, language)
  const value = number.padStart(14)
  const start = `  ${fitted(reading.label, columns - 20 - value.length)} ${value}`
  if (reading.value === null) return [start, ...reasonLines(reading, marks, columns, language)]
  return [`${start} ${pad(unit, 6)} ${marks.soft(windowWords[reading.window][language])}`]
}

/** The same where lines are short: its interval, or why it has no value, under it. */
function narrowLines(
  reading: Reading,
  interval: OverRuns | undefined,
  marks: Marks,
  columns: number,
  language: Language,
): readonly string[] {
  const value = numberWithUnit(interval?.mean ?? reading.value, reading.unit, language)
  const start = `  ${fitted(reading.label, columns - 3 - displayWidth(value))} ${value}`
  if (interval !== undefined && interval.mean !== null) {
    const range =
      interval.low === null
        ? []
        : wrapText(rangeText(interval.low, interval.high, interval.unit, language), columns - 4)
    return [start, ...range.map((text) => `    ${marks.soft(text)}`)]
  }
  return reading.value === null ? [start, ...reasonLines(reading, marks, columns, language)] : [start]
}

function overRunsLine(
  { label, unit, mean, low, high }: OverRuns,
  marks: Marks,
  columns: number,
  language: Language,
): string {
  const printed = printNumber(mean, unit, language)
  const value = printed.number.padStart(14)
  const room = columns - 37 - value.length
  const end = low === null ? '' : rangeText(low, high, unit, language)
  return `  ${fitted(label, room)} ${value} ${pad(printed.unit, 6)} ${marks.soft(cutText(end, 26))}`
}

/** Why a measure has no value, under its line. */
function reasonLines({ reason }: Reading, marks: Marks, columns: number, language: Language): readonly string[] {
  return wrapText(printable(reason ?? { en: 'no value', zh: '没有数值' }[language], ' '), columns - 4).map(
    (text) => `    ${marks.soft(text)}`,
  )
}

function openingOf(result: Result, language: Language): string {
  const { intervals, replicates } = result.tables
  if (intervals === undefined || replicates === undefined) return verdictSentence(result, language)
  return overRunsSentence(intervals, runsIn(replicates), language)
}

function scoreLine({ score, tables }: Result, marks: Marks, language: Language): string[] {
  if (score.overall === null) return []
  const single = tables.replicates === undefined
  const total = score.overall.toFixed(0)
  const text = {
    en: `Score${single ? '' : ' of the first run'} ${total} of 100`,
    zh: `${single ? '' : '第一次运行的'}总分${total}（满分100）`,
  }[language]
  return ['', marks.heading(text)]
}

function uncertainLines(result: Result, columns: number, language: Language): readonly string[] {
  const text = uncertainText(result, language)
  return text === '' ? [] : ['', ...wrapText(printable(text, ' '), columns)]
}

function stackLines(
  { tables: { stack } }: Result,
  marks: Marks,
  columns: number,
  language: Language,
): readonly string[] {
  if (stack === undefined) return []
  const { sentence, heads, rows } = stackText(stack, language)
  return [
    '',
    marks.heading(tableTitles.stack[language]),
    ...tableLines(heads, rows, columns),
    ...wrapText(sentence, columns),
  ]
}

function twinLines({ tables: { twin } }: Result, marks: Marks, columns: number, language: Language): readonly string[] {
  if (twin === undefined) return []
  const { sentence, heads, rows } = twinText(twin, language)
  return [
    ...['', marks.heading(tableTitles.twin[language]), ...tableLines(heads, rows, columns)],
    ...wrapText(twinHeads[language], columns - 2).map((line) => `  ${marks.soft(line)}`),
    ...wrapText(sentence, columns),
  ]
}

/** The causes that were found, in full; of those that were not confirmed their names alone. */
function whyLines(
  { tables: { diagnoses } }: Result,
  marks: Marks,
  columns: number,
  language: Language,
): readonly string[] {
  if (diagnoses === undefined || diagnoses.columns[0].values.length === 0) return []
  const { title, sentence, causes } = whyText(diagnoses, language)
  const indented = (text: string, by: number) =>
    wrapText(printable(text, ' '), columns - by).map((line) => ' '.repeat(by) + line)
  return [
    ...['', marks.heading(title)],
    ...wrapText(printable(sentence, ' '), columns),
    ...causes
      .filter(({ found }) => found)
      .flatMap(({ label, symptom, evidence, advice }) => [
        ...indented({ en: `${label}: ${symptom}`, zh: `${label}：${symptom}` }[language], 2).map(marks.bad),
        ...indented(evidence, 4),
        ...indented(`→ ${advice}`, 4).map(marks.soft),
      ]),
  ]
}

function riskLines(
  { tables: { risks } }: Result,
  marks: Marks,
  columns: number,
  language: Language,
): readonly string[] {
  if (risks === undefined) return []
  const { sentence, heads, rows } = riskText(risks, language)
  return [
    ...['', marks.heading(tableTitles.risks[language]), ...tableLines(heads, rows, columns)],
    ...[
      ...wrapText(riskHeads[language], columns - 2).map((line) => `  ${marks.soft(line)}`),
      ...wrapText(printable(sentence, ' '), columns),
    ],
  ]
}

/** A text cut or filled up to a number of columns; Chinese letters take two. */
function fitted(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return pad(text, columns)
  let cut = ''
  for (const letter of text) {
    if (displayWidth(cut + letter) > columns - 1) break
    cut += letter
  }
  return pad(`${cut}…`, columns)
}

function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - displayWidth(text))) + text
}

function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)))
}
