import type { Table } from '../results/table.ts'
import { column } from '../results/table.ts'
import { type ChartKind, undrawn } from './chart.ts'
import { frame } from './frame.ts'
import { numbers, words } from './numbers.ts'
import { whole, yuan } from './printNumber.ts'
import { palette } from './theme.ts'
import { campaignWindow, drawnDays, timeAxis, withHeadroom } from './timeAxis.ts'

const kinds = ['with the campaign', 'without it']

/** People who have joined so far, with the campaign and in the same world without it. */
export const twin: ChartKind = {
  title: 'New members with the campaign and without it',
  table: 'twinDays',
  make(result) {
    const { twin: sums, twinDays: days } = result.tables
    if (sums === undefined || days === undefined) return undrawn('the same world without the campaign was not run')
    const dates = words(days, 'date')
    const [here, there] = [soFar(numbers(days, 'joinsWith')), soFar(numbers(days, 'joinsWithout'))]
    const highest = Math.max(here.at(-1) ?? 0, there.at(-1) ?? 0)
    if (highest === 0) return undrawn('nobody joined, with the campaign or without it')
    const top = withHeadroom(highest)
    const values = drawnDays(result).flatMap((at) => [
      { date: dates[at], kind: kinds[0], people: here[at] },
      { date: dates[at], kind: kinds[1], people: there[at] },
    ])
    return {
      finding: twinSentence(sums),
      spec: {
        ...frame(270),
        layer: [
          ...campaignWindow(result, top),
          {
            data: { values },
            mark: { type: 'line' },
            encoding: {
              x: timeAxis(result),
              y: {
                field: 'people',
                type: 'quantitative',
                title: 'people who have joined',
                scale: { domain: [0, top] },
                axis: { format: ',.0f', tickCount: 5 },
              },
              color: {
                field: 'kind',
                type: 'nominal',
                scale: { domain: kinds, range: [palette.blue, palette.orange] },
              },
            },
          },
        ],
      },
    }
  },
}

/** What the campaign adds, in one or two sentences. */
export function twinSentence(table: Table): string {
  const of = (key: string, name: string) => numbers(table, name)[column(table, 'key').indexOf(key)] ?? 0
  const joins = of('newUsers', 'difference')
  const profit = of('profit', 'difference')
  const came = `${whole(of('newUsers', 'with'))} people join with the campaign and ${whole(of('newUsers', 'without'))} without it`
  const parts =
    `${whole(of('newUsers', 'extra'))} come only because of it, ` +
    `${whole(of('newUsers', 'anyway') + of('newUsers', 'moved'))} would have come anyway, ` +
    `${whole(of('newUsers', 'lost'))} are lost because of it`
  const worth =
    profit === 0
      ? 'It changes no profit.'
      : profit > 0
        ? `It adds ${yuan(profit, 0)} of profit.`
        : `It costs ${yuan(-profit, 0)} of profit.`
  return joins === 0 && of('newUsers', 'extra') === 0
    ? `${came}: nobody comes because of it. ${worth}`
    : `${came}: ${parts}. ${worth}`
}

function soFar(daily: readonly number[]): readonly number[] {
  let sum = 0
  return daily.map((each) => {
    sum += each
    return sum
  })
}
