import { words } from '../charts/numbers.ts'
import { printNumber } from '../charts/printNumber.ts'
import type { MetricUnit } from '../metrics/metric.ts'
import { column, type Table } from '../results/table.ts'
import type { TextRow } from './tableLines.ts'

/** What the words of the card mean. */
export const credibilityHeads =
  'PASS: in the published range. REVIEW: beyond it, by no more than real campaigns may differ. FAIL: further off. –: the run cannot tell.'

/** The credibility card as rows of text, those that fail first; and how many stand how, in a sentence. */
export interface CredibilityText {
  readonly sentence: string
  readonly heads: readonly string[]
  readonly rows: readonly TextRow[]
}

const order = ['fail', 'review', 'pass', 'unseen']

/** The card as people read it: standing, this world's number, what was published; in full also the source. */
export function credibilityText(table: Table, inFull = false): CredibilityText {
  const [names, standings, units] = ['fact', 'standing', 'unit'].map((name) => words(table, name))
  const number = (name: string, at: number) => {
    const value = column(table, name)[at]
    // A unit of a fact is one of those of metrics.
    return printNumber(typeof value === 'number' ? value : null, units[at] as MetricUnit).number
  }
  const count = (standing: string) => standings.filter((each) => each === standing).length
  const places = names
    .map((_, at) => at)
    .sort((a, b) => order.indexOf(standings[a]) - order.indexOf(standings[b]) || a - b)
  const [sources, reasons] = ['source', 'reason'].map((name) => words(table, name))
  return {
    sentence:
      `${count('pass')} of ${names.length} facts pass, ${count('review')} want a look, ${count('fail')} fail` +
      `${count('unseen') === 0 ? '.' : `; of ${count('unseen')} this run cannot tell.`}`,
    heads: ['Stands', 'Here', 'Published', ...(inFull ? ['Source'] : [])],
    rows: places.map((at) => ({
      name: names[at],
      cells: [
        standings[at] === 'unseen' ? '–' : standings[at].toUpperCase(),
        number('value', at),
        `${number('least', at)} to ${number('most', at)}`,
        ...(inFull ? [standings[at] === 'unseen' ? reasons[at] : sources[at]] : []),
      ],
    })),
  }
}
