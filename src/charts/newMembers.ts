import { type ChartKind, undrawn } from './chart.ts'
import { listed } from './listed.ts'
import { numbers, total } from './numbers.ts'
import { percent, whole } from './printNumber.ts'
import { stackedDays } from './stackedDays.ts'
import { palette } from './theme.ts'

/** People who join, by the way they come: invited, by themselves, through advertising, paid posts or the shop. */
export const newMembers: ChartKind = {
  title: 'New members by the way they came',
  make(result) {
    const { series } = result.tables
    const ways = [
      { name: 'by referral', values: numbers(series, 'newByReferral'), color: palette.blue },
      { name: 'by themselves', values: numbers(series, 'newBySearch'), color: palette.sky },
      { name: 'through advertising', values: numbers(series, 'newByMedia'), color: palette.orange },
      { name: 'through paid posts', values: numbers(series, 'newByKol'), color: palette.purple },
      { name: 'through the shop', values: numbers(series, 'newByShop'), color: palette.green },
    ]
    const joined = total(numbers(series, 'newMembers'))
    if (joined === 0) return undrawn('nobody joined during the run')
    const parts = ways.filter(({ values }) => total(values) > 0)
    const shares = parts.map(({ name, values }) => `${percent(total(values) / joined, 0)} ${name}`)
    return {
      finding:
        `${whole(joined)} ${joined === 1 ? 'person' : 'people'} joined in ${whole(result.days)} days: ` +
        `${listed(shares)}.`,
      spec: stackedDays(result, 'new members', parts),
    }
  },
}
