import { metrics } from '../metrics/index.ts'
import type { Metric } from '../metrics/metric.ts'
import type { Table } from '../results/table.ts'
import type { Language } from '../text/language.ts'
import { type ChartKind, undrawn } from './chart.ts'
import { numbers, total, words } from './numbers.ts'
import { yuan } from './printNumber.ts'
import { type Step, waterfall } from './waterfall.ts'

/** Lines that stand above the margin; all others come off it, or back to it. */
const aboveMargin = ['economics.gmv', 'economics.discountCost', 'economics.goodsCost', 'economics.refunds']

/** The ledger from margin to profit, a bar a cost line; the lines add up to the fen. */
export const ledger: ChartKind = {
  title: { en: 'From margin to profit', zh: '从毛利到利润' },
  make({ tables: { money } }, language) {
    const { margin, lines, profit } = ledgerLines(money, language)
    if (margin === 0 && lines.length === 0)
      return undrawn({ en: 'no money moved during the run', zh: '运行期间没有资金流动' }[language])
    const spent = margin - profit
    const largest = lines.toSorted((one, other) => one.fen - other.fen)[0]
    const last = {
      en: profit < 0 ? `it ends with a loss of ${yuan(-profit, 0)}` : `${yuan(profit, 0)} remains as profit`,
      zh: profit < 0 ? `最终亏损${yuan(-profit, 0)}` : `剩下利润${yuan(profit, 0)}`,
    }[language]
    const most = {
      en: largest === undefined ? '' : `, most of it on ${largest.name.toLowerCase()}: ${yuan(-largest.fen, 0)}`,
      zh: largest === undefined ? '' : `，其中${largest.name}最多：${yuan(-largest.fen, 0)}`,
    }[language]
    return {
      finding: {
        en: `Of ${yuan(margin, 0)} of margin ${yuan(spent, 0)} is spent${most}; ${last}.`,
        zh: `毛利${yuan(margin, 0)}，花费${yuan(spent, 0)}${most}；${last}。`,
      }[language],
      spec: waterfall(
        [
          { name: { en: 'Margin', zh: '毛利' }[language], fen: margin, sum: true },
          ...lines,
          { name: { en: 'Profit', zh: '利润' }[language], fen: profit, sum: true },
        ],
        language,
      ),
    }
  },
}

/**
 * The margin, each line that comes off it (below 0) or back to it, those of nothing left out, and the profit: fen, with
 * margin + lines = profit exactly.
 */
export function ledgerLines(
  money: Table,
  language: Language,
): { readonly margin: number; readonly lines: readonly Step[]; readonly profit: number } {
  const known: Readonly<Record<string, Metric>> = metrics
  const keys = words(money, 'metric')
  const names = words(money, 'line')
  const directions = words(money, 'direction')
  const all = numbers(money, 'fen').map((amount, at) => {
    const name = language === 'zh' ? known[keys[at]].chinese : names[at]
    return { key: keys[at], name, fen: directions[at] === 'in' ? amount : -amount }
  })
  const margin = total(all.filter(({ key }) => aboveMargin.includes(key)).map(({ fen }) => fen))
  const lines = all.filter(({ key, fen }) => fen !== 0 && !aboveMargin.includes(key))
  return { margin, lines: lines.map(({ name, fen }) => ({ name, fen })), profit: total(all.map(({ fen }) => fen)) }
}
