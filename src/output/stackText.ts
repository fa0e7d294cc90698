import { none, printNumber, yuan } from '../charts/printNumber.ts'
import { signedNumber } from '../charts/signedNumber.ts'
import { addingColumns, stackSentence } from '../charts/stack.ts'
import type { MetricUnit } from '../metrics/metric.ts'
import { column, type Table } from '../results/table.ts'
import type { Language } from '../text/language.ts'
import type { TextRow } from './tableLines.ts'

/** What several plays add to each other as rows of text: a sentence, heads of columns, and a row a way of running them. */
export interface StackText {
  readonly sentence: string
  readonly heads: readonly string[]
  readonly rows: readonly TextRow[]
}

/** The measures in Chinese, by key. */
const chinese: Readonly<Record<string, string>> = {
  'growth.newUsers': '新增用户',
  'series.newByReferral': '裂变新增',
  'series.orders': '订单',
  'economics.rewardCost': '奖励',
  'economics.profit': '利润',
  'referral.shareRate': '分享率',
  'economics.discountCost': '折扣',
}

/** The table of a stack as people read it: measures across, and down the plays alone, their sum, and all together. */
export function stackText(table: Table, language: Language): StackText {
  const signed = (value: number | null, unit: MetricUnit) => signedNumber(value, unit, language)
  const keys = column(table, 'key').map(String)
  const units = column(table, 'unit') as readonly MetricUnit[] // as the table's maker wrote them
  const row = (name: string, from: string, print: (value: number | null, unit: MetricUnit) => string) => {
    const cells = column(table, from).map((cell, at) => print(typeof cell === 'number' ? cell : null, units[at]))
    return { name, cells }
  }
  return {
    sentence: stackSentence(table, language),
    heads: column(table, 'short').map((short, at) =>
      language === 'zh' ? (chinese[keys[at]] ?? String(short)) : String(short),
    ),
    rows: [
      row({ en: 'Without any play', zh: '没有玩法' }[language], 'none', plain),
      ...addingColumns(table).map(({ name, label }) =>
        row({ en: `${label} alone`, zh: `单独${label}` }[language], name, signed),
      ),
      row({ en: 'Sum of each alone', zh: '各自单独之和' }[language], 'sum', signed),
      row({ en: 'All together', zh: '全部一起' }[language], 'together', signed),
      row({ en: 'Difference', zh: '差额' }[language], 'difference', signed),
    ],
  }
}

function plain(value: number | null, unit: MetricUnit): string {
  if (value === null) return none
  return unit === 'money' ? yuan(value, 0) : printNumber(value, unit).number
}
