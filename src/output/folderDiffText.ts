import { printNumber, whole, yuan } from '../charts/printNumber.ts'
import { signedNumber } from '../charts/signedNumber.ts'
import { metrics } from '../metrics/index.ts'
import type { Metric, MetricUnit } from '../metrics/metric.ts'
import { cutText } from '../text/cutText.ts'
import type { Language, Words } from '../text/language.ts'
import { printable } from '../text/printable.ts'
import { wrapText } from '../text/wrapText.ts'
import type { FolderDiff, MeasureDiff } from './folderDiff.ts'
import type { Marks } from './marks.ts'
import { tableLines } from './tableLines.ts'

/** Columns of a value of a field, which may be a long text. */
const fieldWidth = 20

/**
 * Two folders side by side for a terminal: what differs in their scenarios, then their measures.
 *
 * @param all whether measures are shown that are the same in both
 * @param width columns of the terminal; lines are kept within it, from 40 up
 */
export function folderDiffText(
  diff: FolderDiff,
  all: boolean,
  marks: Marks,
  width = 80,
  language: Language = 'en',
): string {
  const columns = Math.max(40, Math.min(width, 100))
  const { names, runs, fields, measures } = diff
  const heads = shortNames(names)
  const shown = measures.filter(({ values: [one, other] }) => all || one !== other)
  const fieldRows = fields.map(({ path, values }) => ({
    name: path,
    cells: values.map((value) => cutText(printable(value ?? '–', ' '), fieldWidth)),
  }))
  const rows = shown.map((each) => ({ name: nameOf(each, language), cells: cellsOf(each, language) }))
  const same = measures.length - shown.length
  const sameText = {
    en: `${whole(same)} measures are the same in both${same > 0 && !all ? '; --all shows them' : ''}.`,
    zh: `${whole(same)}个指标两边相同${same > 0 && !all ? '；用--all显示' : ''}。`,
  }[language]
  return [
    ...names.flatMap((name, at) =>
      wrapText(
        printable(
          {
            en: `${heads[at]}: ${name}, ${runsText(runs[at], language)}`,
            zh: `${heads[at]}：${name}，${runsText(runs[at], language)}`,
          }[language],
          ' ',
        ),
        columns,
      ),
    ),
    '',
    marks.heading(headings.fields[language]),
    ...(fields.length === 0 ? [{ en: '  nothing', zh: '  无' }[language]] : tableLines(heads, fieldRows, columns, 40)),
    '',
    marks.heading(headings.measures[language]),
    ...(rows.length === 0 ? [] : tableLines([...heads, { en: 'Difference', zh: '差额' }[language]], rows, columns, 40)),
    ...(all ? [] : wrapText(sameText, columns).map(marks.soft)),
    '',
  ].join('\n')
}

/** What the two tables are called. */
export const headings = {
  fields: { en: 'What differs in the scenarios', zh: '场景有什么不同' },
  measures: { en: 'What came of it', zh: '结果有什么不同' },
} as const satisfies Record<string, Words>

/** What a measure of a folder is called; one that this version does not know keeps the name it has there. */
export function nameOf({ key, label }: MeasureDiff, language: Language): string {
  const known: Readonly<Record<string, Metric>> = metrics
  return language === 'zh' ? (known[key]?.chinese ?? label) : label
}

/** Of how many runs the values are. */
export function runsText(runs: number, language: Language): string {
  return {
    en: runs === 1 ? 'one run' : `means of ${whole(runs)} runs, ± half of a 95% interval`,
    zh: runs === 1 ? '一次运行' : `${whole(runs)}次运行的均值，±95%区间的一半`,
  }[language]
}

/** A measure in both and what it differs by, as texts. */
export function cellsOf({ unit, values: [one, other], halves }: MeasureDiff, language: Language): readonly string[] {
  const difference = one === null || other === null ? null : other - one
  return [valueText(one, halves[0], unit), valueText(other, halves[1], unit), signedNumber(difference, unit, language)]
}

/** A value without the word of its unit, for which there is no room beside its interval. */
function valueText(value: number | null, half: number | null, unit: MetricUnit): string {
  const print = (number: number | null) => {
    return number !== null && unit === 'money' ? yuan(number, 0) : printNumber(number, unit).number
  }
  return half === null ? print(value) : `${print(value)} ± ${print(half)}`
}

/** The last parts of the folders' paths, as heads of columns; A and B where these are alike or long. */
export function shortNames(names: readonly [string, string]): readonly string[] {
  const last = names.map((name) => name.replace(/\/+$/, '').split('/').at(-1) ?? name)
  return last[0] === last[1] || last.some(({ length }) => length > fieldWidth) ? ['A', 'B'] : last
}
