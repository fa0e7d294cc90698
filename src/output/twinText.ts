import { none, printNumber, yuan } from '../charts/printNumber.ts'
import { signedNumber } from '../charts/signedNumber.ts'
import { twinSentence } from '../charts/twin.ts'
import type { MetricUnit } from '../metrics/metric.ts'
import { column, type Table } from '../results/table.ts'
import type { Language, Words } from '../text/language.ts'
import type { TextRow } from './tableLines.ts'

/** A run against its twin as rows of text: a sentence, heads of columns, and a row a measure. */
export interface TwinText {
  readonly sentence: string
  readonly heads: readonly string[]
  readonly rows: readonly TextRow[]
}

const heads: Readonly<Record<Language, readonly string[]>> = {
  en: ['With', 'Without', 'Difference', 'Extra', 'Anyway', 'Moved', 'Lost'],
  zh: ['有活动', '无活动', '差额', '增量', '本来就有', '移时', '流失'],
}

/** The measures in Chinese, by key. */
const chinese: Readonly<Record<string, string>> = {
  newUsers: '新增用户',
  orders: '订单',
  margin: '毛利',
  campaignCost: '活动费用',
  profit: '利润',
}

/** What the heads mean, in a sentence. */
export const twinHeads: Words = {
  en:
    'With = extra + anyway + moved; without = anyway + moved + lost. Moved: on another day, orders by 30 days at most. ' +
    'The same people and the same luck in both; one run of each.',
  zh: '有活动=增量+本来就有+移时；无活动=本来就有+移时+流失。移时：发生在另一天，订单最多相差30天。两边的人和运气相同，各运行一次。',
}

/** The table of a run against its twin as people read it. */
export function twinText(table: Table, language: Language): TwinText {
  const units = column(table, 'unit') as readonly MetricUnit[] // as the table's maker wrote them
  const keys = column(table, 'key').map(String)
  const labels = column(table, 'label').map((label, at) => (language === 'zh' ? chinese[keys[at]] : String(label)))
  const cell = (name: string, at: number) => {
    const value = column(table, name)[at]
    const number = typeof value === 'number' ? value : null
    if (name === 'difference') return signedNumber(number, units[at], language)
    if (number === null) return none
    return units[at] === 'money' ? yuan(number, 0) : printNumber(number, units[at]).number
  }
  const names = ['with', 'without', 'difference', 'extra', 'anyway', 'moved', 'lost']
  return {
    sentence: twinSentence(table, language),
    heads: heads[language],
    rows: labels.map((name, at) => ({ name, cells: names.map((each) => cell(each, at)) })),
  }
}
