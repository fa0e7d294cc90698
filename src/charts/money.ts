import { type ChartKind, undrawn } from './chart.ts'
import { numbers, total, words } from './numbers.ts'
import { yuan } from './printNumber.ts'
import { rankedBars } from './rankedBars.ts'
import { palette } from './theme.ts'

/** What came in and what went out over the whole run, a bar a line. */
export const money: ChartKind = {
  title: 'Money in and out',
  make(result) {
    const table = result.tables.money
    const directions = words(table, 'direction')
    const amounts = numbers(table, 'fen')
    const lines = words(table, 'line')
      .map((name, at) => ({ name, out: directions[at] === 'out', fen: amounts[at] }))
      .filter(({ fen }) => fen !== 0)
    if (lines.length === 0) return undrawn('no money moved during the run')
    const income = total(lines.map(({ out, fen }) => (out ? 0 : fen)))
    const spent = total(lines.map(({ out, fen }) => (out ? fen : 0)))
    const costs = lines.filter(({ out }) => out).sort((one, other) => other.fen - one.fen)
    const left = income - spent
    return {
      finding:
        `${yuan(income, 0)} came in and ${yuan(spent, 0)} went out, ` +
        `${left < 0 ? `a loss of ${yuan(-left, 0)}` : `which leaves ${yuan(left, 0)}`}` +
        (costs.length === 0 ? '.' : `; the largest cost was ${costs[0].name.toLowerCase()}, ${yuan(costs[0].fen, 0)}.`),
      spec: rankedBars(
        [...lines.filter(({ out }) => !out), ...costs].map(({ name, out, fen }) => ({
          name,
          value: fen / 100,
          text: `${out ? '-' : '+'}${yuan(fen, 0)}`,
          color: out ? palette.orange : palette.blue,
        })),
        { title: 'yuan (¥)', names: 'line', format: Math.max(income, spent) < 1_000_000 ? '$,.0f' : '$~s' },
      ),
    }
  },
}
