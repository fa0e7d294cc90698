import { printNumber, whole, yuan } from '../charts/printNumber.ts'
import { signedNumber } from '../charts/signedNumber.ts'
import type { MetricUnit } from '../metrics/metric.ts'
import { cutText } from '../text/cutText.ts'
import { printable } from '../text/printable.ts'
import { wrapText } from '../text/wrapText.ts'
import type { FolderDiff, MeasureDiff } from './folderDiff.ts'
import { tableLines } from './tableLines.ts'
import type { Marks } from './terminal.ts'

/** Columns of a value of a field, which may be a long text. */
const fieldWidth = 20

/**
 * Two folders side by side for a terminal: what differs in their scenarios, then their measures.
 *
 * @param all whether measures are shown that are the same in both
 * @param width columns of the terminal; lines are kept within it, from 40 up
 */
export function folderDiffText(diff: FolderDiff, all: boolean, marks: Marks, width = 80): string {
  const columns = Math.max(40, Math.min(width, 100))
  const { names, runs, fields, measures } = diff
  const heads = shortNames(names)
  const shown = measures.filter(({ values: [one, other] }) => all || one !== other)
  const fieldRows = fields.map(({ path, values }) => ({
    name: path,
    cells: values.map((value) => cutText(printable(value ?? '–', ' '), fieldWidth)),
  }))
  const rows = shown.map((each) => ({ name: each.label, cells: cellsOf(each) }))
  const same = measures.length - shown.length
  const sameText = `${whole(same)} measures are the same in both${same > 0 && !all ? '; --all shows them' : ''}.`
  return [
    ...names.flatMap((name, at) => wrapText(printable(`${heads[at]}: ${name}, ${runsText(runs[at])}`, ' '), columns)),
    '',
    marks.heading('What differs in the scenarios'),
    ...(fields.length === 0 ? ['  nothing'] : tableLines(heads, fieldRows, columns, 40)),
    '',
    marks.heading('What came of it'),
    ...(rows.length === 0 ? [] : tableLines([...heads, 'Difference'], rows, columns, 40)),
    ...(all ? [] : wrapText(sameText, columns).map(marks.soft)),
    '',
  ].join('\n')
}

/** Of how many runs the values are. */
export function runsText(runs: number): string {
  return runs === 1 ? 'one run' : `means of ${whole(runs)} runs, ± half of a 95% interval`
}

/** A measure in both and what it differs by, as texts. */
export function cellsOf({ unit, values: [one, other], halves }: MeasureDiff): readonly string[] {
  const difference = one === null || other === null ? null : other - one
  return [valueText(one, halves[0], unit), valueText(other, halves[1], unit), signedNumber(difference, unit)]
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
