import type { Table } from '../results/table.ts'
import { column } from '../results/table.ts'
import type { Language, Words } from '../text/language.ts'
import { type ChartKind, undrawn } from './chart.ts'
import { frame } from './frame.ts'
import { numbers, words } from './numbers.ts'
import { whole, yuan } from './printNumber.ts'
import { palette } from './theme.ts'
import { campaignWindow, drawnDays, timeAxis, withHeadroom } from './timeAxis.ts'

const kindNames: readonly Words[] = [
  { en: 'with the campaign', zh: '有活动' },
  { en: 'without it', zh: '没有活动' },
]

/** People who have joined so far, with the campaign and in the same world without it. */
export const twin: ChartKind = {
  title: { en: 'New members with the campaign and without it', zh: '有活动与没有活动的新增用户' },
  table: 'twinDays',
  make(result, language) {
    const kinds = kindNames.map((words) => words[language])
    const { twin: sums, twinDays: days } = result.tables
    if (sums === undefined || days === undefined)
      return undrawn(
        { en: 'the same world without the campaign was not run', zh: '没有运行无活动的对照世界' }[language],
      )
    const dates = words(days, 'date')
    const [here, there] = [soFar(numbers(days, 'joinsWith')), soFar(numbers(days, 'joinsWithout'))]
    const highest = Math.max(here.at(-1) ?? 0, there.at(-1) ?? 0)
    if (highest === 0)
      return undrawn({ en: 'nobody joined, with the campaign or without it', zh: '有无活动都没有人加入' }[language])
    const top = withHeadroom(highest)
    const values = drawnDays(result).flatMap((at) => [
      { date: dates[at], kind: kinds[0], people: here[at] },
      { date: dates[at], kind: kinds[1], people: there[at] },
    ])
    return {
      finding: twinSentence(sums, language),
      spec: {
        ...frame(270),
        layer: [
          ...campaignWindow(result, top, language),
          {
            data: { values },
            mark: { type: 'line' },
            encoding: {
              x: timeAxis(result, language),
              y: {
                field: 'people',
                type: 'quantitative',
                title: { en: 'people who have joined', zh: '累计新增用户（人）' }[language],
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
export function twinSentence(table: Table, language: Language): string {
  const of = (key: string, name: string) => numbers(table, name)[column(table, 'key').indexOf(key)] ?? 0
  const joins = of('newUsers', 'difference')
  const profit = of('profit', 'difference')
  if (language === 'zh') {
    const both = `有活动时新增${whole(of('newUsers', 'with'))}人，没有活动时新增${whole(of('newUsers', 'without'))}人`
    const gained =
      profit === 0 ? '利润不变。' : profit > 0 ? `利润增加${yuan(profit, 0)}。` : `利润减少${yuan(-profit, 0)}。`
    if (joins === 0 && of('newUsers', 'extra') === 0) return `${both}：没有人因活动而来。${gained}`
    return `${both}：其中${whole(of('newUsers', 'extra'))}人只因活动而来，${whole(of('newUsers', 'anyway') + of('newUsers', 'moved'))}人本来就会来，${whole(of('newUsers', 'lost'))}人因活动而流失。${gained}`
  }
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
