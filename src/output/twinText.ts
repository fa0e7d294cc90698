import { none, printNumber, yuan } from '../charts/printNumber.ts'
import { signedNumber } from '../charts/signedNumber.ts'
import { twinSentence } from '../charts/twin.ts'
import type { MetricUnit } from '../metrics/metric.ts'
import { column, type Table } from '../results/table.ts'
import type { TextRow } from './tableLines.ts'

/** A run against its twin as rows of text: a sentence, heads of columns, and a row a measure. */
export interface TwinText {
  readonly sentence: string
  readonly heads: readonly string[]
  readonly rows: readonly TextRow[]
}

const heads = ['With', 'Without', 'Difference', 'Extra', 'Anyway', 'Moved', 'Lost']

/** What the heads mean, in a sentence. */
export const twinHeads =
  'With = extra + anyway + moved; without = anyway + moved + lost. Moved: on another day, orders by 30 days at most. ' +
  'The same people and the same luck in both; one run of each.'

/** The table of a run against its twin as people read it. */
export function twinText(table: Table): TwinText {
  const units = column(table, 'unit') as readonly MetricUnit[] // as the table's maker wrote them
  const labels = column(table, 'label').map(String)
  const cell = (name: string, at: number) => {
    const value = column(table, name)[at]
    const number = typeof value === 'number' ? value : null
    if (name === 'difference') return signedNumber(number, units[at])
    if (number === null) return none
    return units[at] === 'money' ? yuan(number, 0) : printNumber(number, units[at]).number
  }
  const names = ['with', 'without', 'difference', 'extra', 'anyway', 'moved', 'lost']
  return {
    sentence: twinSentence(table),
    heads,
    rows: labels.map((name, at) => ({ name, cells: names.map((each) => cell(each, at)) })),
  }
}
