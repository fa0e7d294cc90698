import { numbers, words } from '../charts/numbers.ts'
import { percent } from '../charts/printNumber.ts'
import { riskSentence } from '../charts/risks.ts'
import { signedNumber } from '../charts/signedNumber.ts'
import type { Table } from '../results/table.ts'
import type { TextRow } from './tableLines.ts'

/** The register of risks as rows of text: a sentence, heads of columns, and a row a risk, the gravest first. */
export interface RiskText {
  readonly sentence: string
  readonly heads: readonly string[]
  readonly rows: readonly TextRow[]
}

/**
 * The register as people read it: class and family, chance, profit if it happens, likelihood × impact, the same with the
 * counter-measure and its cost; in full with intervals, new users and the counter-measure too.
 */
export function riskText(table: Table, inFull = false): RiskText {
  const money = (name: string) => numbers(table, name).map((fen) => signedNumber(fen, 'money'))
  const interval = (name: string) => {
    const [low, high] = [money(`${name}Low`), money(`${name}High`)]
    return low.map((each, at) => `${each} to ${high[at]}`)
  }
  const all: readonly (readonly [head: string, cells: readonly string[], brief: boolean])[] = [
    ['Class', words(table, 'class'), true],
    ['Family', words(table, 'family'), true],
    ['Chance', numbers(table, 'likelihood').map((share) => percent(share)), true],
    ['Impact', money('impact'), true],
    ['95% interval', interval('impact'), false],
    ['New users', numbers(table, 'newUsers').map((people) => signedNumber(people, 'people')), false],
    ['Expected', money('expected'), true],
    ['Counter-measure', words(table, 'counterMeasure'), false],
    ['Its cost', money('cost').map((each) => each.replace('+', '')), false],
    ['Chance with it', numbers(table, 'guardedLikelihood').map((share) => percent(share)), false],
    ['Impact with it', money('guardedImpact'), false],
    ['95% interval', interval('guarded'), false],
    [inFull ? 'Expected, with cost' : 'Guarded', money('residual'), true],
    ['Class with it', words(table, 'residualClass'), false],
  ]
  const shown = all.filter(([, , brief]) => inFull || brief)
  return {
    sentence: riskSentence(table),
    heads: shown.map(([head]) => head),
    rows: words(table, 'risk').map((name, at) => ({ name, cells: shown.map(([, cells]) => cells[at]) })),
  }
}
