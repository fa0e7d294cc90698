import { dateOfEpochDay, epochDay } from '../units/moment.ts'
import { type ChartKind, undrawn } from './chart.ts'
import { frame } from './frame.ts'
import { numbers, words } from './numbers.ts'
import { yuan } from './printNumber.ts'
import { palette } from './theme.ts'
import { campaignWindow, drawnDays, timeAxis, withHeadroom } from './timeAxis.ts'

const costs = [
  'goodsCost',
  'refunds',
  'rewardsPaid',
  'mediaCost',
  'contentCost',
  'activityCost',
  'hostCost',
  'winBackCost',
] as const

/** What buyers paid less all that was paid out, added up from the first day. */
export const profit: ChartKind = {
  title: 'Profit so far',
  make(result) {
    const { series } = result.tables
    const dates = words(series, 'date')
    const revenue = numbers(series, 'revenue')
    const paid = costs.map((name) => numbers(series, name))
    let sum = 0
    const soFar = revenue.map((received, at) => {
      sum += received - paid.reduce((all, cost) => all + cost[at], 0)
      return sum
    })
    if (!soFar.some((fen) => fen !== 0)) return undrawn('no money moved during the run')
    const end = soFar[soFar.length - 1]
    const lowest = soFar.indexOf(Math.min(...soFar))
    const top = withHeadroom(Math.max(0, ...soFar) / 100 || 1)
    const bottom = soFar[lowest] < 0 ? -withHeadroom(-soFar[lowest] / 100, 0.08) : 0
    return {
      finding:
        `${end < 0 ? `The run ended with a loss of ${yuan(-end, 0)}` : `The run ended with a profit of ${yuan(end, 0)}`}` +
        (soFar[lowest] < 0 && soFar[lowest] < end
          ? `, after a low of ${yuan(soFar[lowest], 0)} on ${dayAndMonth(dates[lowest])}.`
          : `, ${yuan(end / soFar.length, 0)} a day.`),
      spec: {
        ...frame(250),
        layer: [
          ...campaignWindow(result, top, bottom),
          {
            data: { values: [{}] },
            mark: { type: 'rule', color: palette.rule },
            encoding: { y: { datum: 0, type: 'quantitative' } },
          },
          {
            data: { values: drawnDays(result).map((at) => ({ date: dates[at], profit: soFar[at] / 100 })) },
            mark: { type: 'line', color: palette.blue },
            encoding: {
              x: timeAxis(result),
              y: {
                field: 'profit',
                type: 'quantitative',
                title: 'yuan (¥) since the first day',
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

/** `2026-03-01` as `1 March`. */
function dayAndMonth(date: string): string {
  const [, month, day] = dateOfEpochDay(epochDay(date)).split('-').map(Number)
  return `${day} ${[...months, ...laterMonths][month - 1]}`
}
