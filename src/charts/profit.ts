import { recoveredColumns, riskColumns, spendingColumns } from '../model/dayRows.ts'
import type { Language } from '../text/language.ts'
import { dateOfEpochDay, epochDay } from '../units/moment.ts'
import { type ChartKind, undrawn } from './chart.ts'
import { frame } from './frame.ts'
import { numbers, words } from './numbers.ts'
import { yuan } from './printNumber.ts'
import { palette } from './theme.ts'
import { campaignWindow, drawnDays, timeAxis, withHeadroom } from './timeAxis.ts'

const costs = ['goodsCost', 'refunds', ...spendingColumns, ...riskColumns] as const

/** What buyers paid less all that was paid out, added up from the first day. */
export const profit: ChartKind = {
  title: { en: 'Profit so far', zh: '累计利润' },
  make(result, language) {
    const { series } = result.tables
    const dates = words(series, 'date')
    const revenue = numbers(series, 'revenue')
    const paid = costs.map((name) => numbers(series, name))
    const back = recoveredColumns.map((name) => numbers(series, name))
    let sum = 0
    const soFar = revenue.map((received, at) => {
      sum += received + back.reduce((all, line) => all + line[at], 0) - paid.reduce((all, cost) => all + cost[at], 0)
      return sum
    })
    if (!soFar.some((fen) => fen !== 0))
      return undrawn({ en: 'no money moved during the run', zh: '运行期间没有资金流动' }[language])
    const end = soFar[soFar.length - 1]
    const lowest = soFar.indexOf(Math.min(...soFar))
    const top = withHeadroom(Math.max(0, ...soFar) / 100 || 1)
    const bottom = soFar[lowest] < 0 ? -withHeadroom(-soFar[lowest] / 100, 0.08) : 0
    return {
      finding: {
        en:
          `${end < 0 ? `The run ended with a loss of ${yuan(-end, 0)}` : `The run ended with a profit of ${yuan(end, 0)}`}` +
          (soFar[lowest] < 0 && soFar[lowest] < end
            ? `, after a low of ${yuan(soFar[lowest], 0)} on ${dayAndMonth(dates[lowest], language)}.`
            : `, ${yuan(end / soFar.length, 0)} a day.`),
        zh:
          `期末${end < 0 ? `亏损${yuan(-end, 0)}` : `利润${yuan(end, 0)}`}` +
          (soFar[lowest] < 0 && soFar[lowest] < end
            ? `，最低点是${dayAndMonth(dates[lowest], language)}的${yuan(soFar[lowest], 0)}。`
            : `，平均每天${yuan(end / soFar.length, 0)}。`),
      }[language],
      spec: {
        ...frame(250),
        layer: [
          ...campaignWindow(result, top, language, bottom),
          {
            data: { values: [{}] },
            mark: { type: 'rule', color: palette.rule },
            encoding: { y: { datum: 0, type: 'quantitative' } },
          },
          {
            data: { values: drawnDays(result).map((at) => ({ date: dates[at], profit: soFar[at] / 100 })) },
            mark: { type: 'line', color: palette.blue },
            encoding: {
              x: timeAxis(result, language),
              y: {
                field: 'profit',
                type: 'quantitative',
                title: { en: 'yuan (¥) since the first day', zh: '元（¥），自第一天累计' }[language],
                scale: { domain: [bottom, top], nice: true },
                axis: { format: '$,.0f', tickCount: 5 },
              },
            },
          },
        ],
      },
    }
  },
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July']
const laterMonths = ['August', 'September', 'October', 'November', 'December']

/** `2026-03-01` as `1 March`, 3月1日. */
function dayAndMonth(date: string, language: Language): string {
  const [, month, day] = dateOfEpochDay(epochDay(date)).split('-').map(Number)
  return { en: `${day} ${[...months, ...laterMonths][month - 1]}`, zh: `${month}月${day}日` }[language]
}
