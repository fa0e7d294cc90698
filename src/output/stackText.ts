import { none, printNumber, yuan } from '../charts/printNumber.ts'
import { signedNumber } from '../charts/signedNumber.ts'
import { addingColumns, stackSentence } from '../charts/stack.ts'
import type { MetricUnit } from '../metrics/metric.ts'
import { column, type Table } from '../results/table.ts'
import type { TextRow } from './tableLines.ts'

/** What several plays add to each other as rows of text: a sentence, heads of columns, and a row a way of running them. */
export interface StackText {
  readonly sentence: string
  readonly heads: readonly string[]
  readonly rows: readonly TextRow[]
}

/** The table of a stack as people read it: measures across, and down the plays alone, their sum, and all together. */
export function stackText(table: Table): StackText {
  const units = column(table, 'unit') as readonly MetricUnit[] // as the table's maker wrote them
  const row = (name: string, from: string, print: (value: number | null, unit: MetricUnit) => string) => {
    const cells = column(table, from).map((cell, at) => print(typeof cell === 'number' ? cell : null, units[at]))
    return { name, cells }
  }
  return {
    sentence: stackSentence(table),
    heads: column(table, 'short').map(String),
    rows: [
      row('Without any play', 'none', plain),
      ...addingColumns(table).map(({ name, label }) => row(`${label} alone`, name, signedNumber)),
      row('Sum of each alone', 'sum', signedNumber),
      row('All together', 'together', signedNumber),
      row('Difference', 'difference', signedNumber),
    ],
  }
}

function plain(value: number | null, unit: MetricUnit): string {
  if (value === null) return none
  return unit === 'money' ? yuan(value, 0) : printNumber(value, unit).number
}
