import { numbers, words } from '../charts/numbers.ts'
import { percent, yuan } from '../charts/printNumber.ts'
import { riskSentence } from '../charts/risks.ts'
import { signedNumber } from '../charts/signedNumber.ts'
import type { Table } from '../results/table.ts'
import type { TextRow } from './tableLines.ts'

/** What the heads of the register's columns mean. */
export const riskHeads =
  'Impact: profit if it happens. Expected: × chance. Guarded: with the counter-measure and its cost.'

/** The register of risks as rows of text: a sentence, heads of columns, and a row a risk, the gravest first. */
export interface RiskText {
  readonly sentence: string
  readonly heads: readonly string[]
  readonly rows: readonly TextRow[]
}

/**
 * The register as people read it: class and family, chance, profit if it happens, likelihood × impact, the same with the
 * counter-measure and its cost; in full also the interval, new users, and the counter-measure.
 */
export function riskText(table: Table, inFull = false): RiskText {
  const money = (name: string) => numbers(table, name).map((fen) => signedNumber(fen, 'money'))
  const [low, high] = [numbers(table, 'impactLow'), numbers(table, 'impactHigh')]
  const all: readonly (readonly [head: string, cells: readonly string[], brief: boolean])[] = [
    ['Class', words(table, 'class'), true],
    ['Family', words(table, 'family'), true],
    ['Chance', numbers(table, 'likelihood').map((share) => percent(share)), true],
    ['Impact', money('impact'), true],
    ['95% interval', low.map((each, at) => `±${yuan((high[at] - each) / 2, 0)}`), false],
    ['New users', numbers(table, 'newUsers').map((people) => signedNumber(people, 'people')), false],
    ['Expected', money('expected'), true],
    ['Counter-measure', words(table, 'counterMeasure'), false],
    ['Cost', money('cost').map((each) => each.replace('+', '')), false],
    ['Guarded', money('residual'), true],
    ['Class then', words(table, 'residualClass'), false],
  ]
  const shown = all.filter(([, , brief]) => inFull || brief)
  return {
    sentence: riskSentence(table),
    heads: shown.map(([head]) => head),
    rows: words(table, 'risk').map((name, at) => ({ name, cells: shown.map(([, cells]) => cells[at]) })),
  }
}
