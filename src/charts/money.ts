import { metrics } from '../metrics/index.ts'
import type { Metric } from '../metrics/metric.ts'
import { type ChartKind, undrawn } from './chart.ts'
import { numbers, total, words } from './numbers.ts'
import { yuan } from './printNumber.ts'
import { rankedBars } from './rankedBars.ts'
import { palette } from './theme.ts'

/** What came in and what went out over the whole run, a bar a line. */
export const money: ChartKind = {
  title: { en: 'Money in and out', zh: '收入与支出' },
  make(result, language) {
    const known: Readonly<Record<string, Metric>> = metrics
    const table = result.tables.money
    const directions = words(table, 'direction')
    const amounts = numbers(table, 'fen')
    const keys = language === 'zh' ? words(table, 'metric') : []
    const lines = words(table, 'line')
      .map((line, at) => ({
        name: language === 'zh' ? known[keys[at]].chinese : line,
        out: directions[at] === 'out',
        fen: amounts[at],
      }))
      .filter(({ fen }) => fen !== 0)
    if (lines.length === 0)
      return undrawn({ en: 'no money moved during the run', zh: '运行期间没有资金流动' }[language])
    const income = total(lines.map(({ out, fen }) => (out ? 0 : fen)))
    const spent = total(lines.map(({ out, fen }) => (out ? fen : 0)))
    const costs = lines.filter(({ out }) => out).sort((one, other) => other.fen - one.fen)
    const left = income - spent
    return {
      finding: {
        en:
          `${yuan(income, 0)} came in and ${yuan(spent, 0)} went out, ` +
          `${left < 0 ? `a loss of ${yuan(-left, 0)}` : `which leaves ${yuan(left, 0)}`}` +
          (costs.length === 0
            ? '.'
            : `; the largest cost was ${costs[0].name.toLowerCase()}, ${yuan(costs[0].fen, 0)}.`),
        zh: `收入${yuan(income, 0)}，支出${yuan(spent, 0)}，${left < 0 ? `亏损${yuan(-left, 0)}` : `剩余${yuan(left, 0)}`}${costs.length === 0 ? '。' : `；最大的一项是${costs[0].name}，${yuan(costs[0].fen, 0)}。`}`,
      }[language],
      spec: rankedBars(
        [...lines.filter(({ out }) => !out), ...costs].map(({ name, out, fen }) => ({
          name,
          value: fen / 100,
          text: `${out ? '-' : '+'}${yuan(fen, 0)}`,
          color: out ? palette.orange : palette.blue,
        })),
        {
          title: { en: 'yuan (¥)', zh: '元（¥）' }[language],
          names: { en: 'line', zh: '项目' }[language],
          format: Math.max(income, spent) < 1_000_000 ? '$,.0f' : '$~s',
        },
      ),
    }
  },
}
