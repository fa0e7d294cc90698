import { numbers, words } from '../charts/numbers.ts'
import { percent, yuan } from '../charts/printNumber.ts'
import { riskSentence } from '../charts/risks.ts'
import { signedNumber } from '../charts/signedNumber.ts'
import { counterMeasures } from '../circumstances/counterMeasures.ts'
import type { Table } from '../results/table.ts'
import type { Language, Words } from '../text/language.ts'
import type { TextRow } from './tableLines.ts'

/** What the heads of the register's columns mean. */
export const riskHeads: Words = {
  en: 'Impact: profit if it happens. Expected: × chance. Guarded: with the counter-measure and its cost.',
  zh: '影响：一旦发生对利润的影响。期望：影响×可能性。有预案：采取预案并计入其费用。',
}

/** Classes and families of risks in Chinese. */
const chinese: Readonly<Record<string, string>> = {
  low: '低',
  medium: '中',
  high: '高',
  market: '市场',
  operation: '运营',
  technical: '技术',
  legal: '法律',
  ...Object.fromEntries(Object.values(counterMeasures).map((each) => [each.name, each.chinese])),
}

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
export function riskText(table: Table, language: Language, inFull = false): RiskText {
  const told = (name: string) => words(table, name).map((word) => (language === 'zh' ? (chinese[word] ?? word) : word))
  const money = (name: string) => numbers(table, name).map((fen) => signedNumber(fen, 'money'))
  const [low, high] = [numbers(table, 'impactLow'), numbers(table, 'impactHigh')]
  const all: readonly (readonly [head: Words, cells: readonly string[], brief: boolean])[] = [
    [{ en: 'Class', zh: '级别' }, told('class'), true],
    [{ en: 'Family', zh: '类别' }, told('family'), true],
    [{ en: 'Chance', zh: '可能性' }, numbers(table, 'likelihood').map((share) => percent(share)), true],
    [{ en: 'Impact', zh: '影响' }, money('impact'), true],
    [{ en: '95% interval', zh: '95%区间' }, low.map((each, at) => `±${yuan((high[at] - each) / 2, 0)}`), false],
    [
      { en: 'New users', zh: '新增用户' },
      numbers(table, 'newUsers').map((people) => signedNumber(people, 'people')),
      false,
    ],
    [{ en: 'Expected', zh: '期望' }, money('expected'), true],
    [{ en: 'Counter-measure', zh: '预案' }, told('counterMeasure'), false],
    [{ en: 'Cost', zh: '费用' }, money('cost').map((each) => each.replace('+', '')), false],
    [{ en: 'Guarded', zh: '有预案' }, money('residual'), true],
    [{ en: 'Class then', zh: '届时级别' }, told('residualClass'), false],
  ]
  const shown = all.filter(([, , brief]) => inFull || brief)
  return {
    sentence: riskSentence(table, language),
    heads: shown.map(([head]) => head[language]),
    rows: words(table, 'risk').map((name, at) => ({ name, cells: shown.map(([, cells]) => cells[at]) })),
  }
}
