import { type ChartKind, undrawn } from './chart.ts'
import { listed } from './listed.ts'
import { numbers, total } from './numbers.ts'
import { percent, whole } from './printNumber.ts'
import { stackedDays } from './stackedDays.ts'
import { palette } from './theme.ts'

/** People who join, by the way they come: invited, by themselves, through advertising, paid posts or the shop. */
export const newMembers: ChartKind = {
  title: { en: 'New members by the way they came', zh: '新增用户的来源' },
  make(result, language) {
    const { series } = result.tables
    const ways = [
      {
        name: { en: 'by referral', zh: '好友邀请' }[language],
        values: numbers(series, 'newByReferral'),
        color: palette.blue,
      },
      {
        name: { en: 'by themselves', zh: '自然到来' }[language],
        values: numbers(series, 'newBySearch'),
        color: palette.sky,
      },
      {
        name: { en: 'through advertising', zh: '广告' }[language],
        values: numbers(series, 'newByMedia'),
        color: palette.orange,
      },
      {
        name: { en: 'through paid posts', zh: '达人推广' }[language],
        values: numbers(series, 'newByKol'),
        color: palette.purple,
      },
      {
        name: { en: 'through the shop', zh: '商城' }[language],
        values: numbers(series, 'newByShop'),
        color: palette.green,
      },
    ]
    const joined = total(numbers(series, 'newMembers'))
    if (joined === 0) return undrawn({ en: 'nobody joined during the run', zh: '运行期间无人加入' }[language])
    const parts = ways.filter(({ values }) => total(values) > 0)
    const shares = parts.map(({ name, values }) => {
      const share = percent(total(values) / joined, 0)
      return { en: `${share} ${name}`, zh: `${name}${share}` }[language]
    })
    return {
      finding: {
        en: `${whole(joined)} ${joined === 1 ? 'person' : 'people'} joined in ${whole(result.days)} days: ${listed(shares)}.`,
        zh: `${whole(result.days)}天内新增${whole(joined)}人：${shares.join('，')}。`,
      }[language],
      spec: stackedDays(result, { en: 'new members', zh: '新增用户（人）' }, parts, language),
    }
  },
}
