import { numberWithUnit, printNumber } from '../../charts/printNumber.ts'
import type { Reading } from '../../results/result.ts'
import { cutText } from '../../text/cutText.ts'
import { displayWidth } from '../../text/displayWidth.ts'
import type { Language } from '../../text/language.ts'
import { wrapText } from '../../text/wrapText.ts'
import type { Marks } from '../marks.ts'
import { type OverRuns, rangeText } from '../overRuns.ts'
import { windowWords } from '../report/reportCard.ts'
import { fitted, padEnd } from './fitted.ts'
import { reasonLines } from './reasonLines.ts'
import { roomy } from './roomy.ts'

/** A measure on a line: its value and the days it looks at, or of several runs its mean and that one's interval. */
export function measureLines(
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
  return [`${start} ${padEnd(unit, 6)} ${marks.soft(windowWords[reading.window][language])}`]
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
  return `  ${fitted(label, room)} ${value} ${padEnd(printed.unit, 6)} ${marks.soft(cutText(end, 26))}`
}
