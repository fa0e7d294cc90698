import type { Words } from '../text/language.ts'
import { type ChartKind, undrawn } from './chart.ts'
import { numbers, words } from './numbers.ts'
import { percent, whole, yuan } from './printNumber.ts'
import { rankedBars } from './rankedBars.ts'

const names: Readonly<Record<string, Words>> = {
  referrers: { en: 'Referrers', zh: '邀请人' },
  friends: { en: 'Friends', zh: '好友' },
  doers: { en: 'Prizes, check-ins', zh: '奖品与签到' },
  newCustomers: { en: 'First orders', zh: '新客首单' },
  customers: { en: 'Other orders', zh: '其他订单' },
  hunters: { en: 'Bonus hunters', zh: '羊毛党' },
}

/** Who got rewards and discounts, and how much of it the best-paid tenth got. */
export const recipients: ChartKind = {
  title: { en: 'Who got the money', zh: '钱给了谁' },
  make({ tables: { recipients: table } }, language) {
    const kinds = words(table, 'kind')
    const [people, fen, topTenth] = ['people', 'fen', 'topTenth'].map((name) => numbers(table, name))
    const rows = kinds.map((kind, at) => ({ kind, people: people[at], fen: fen[at], topTenth: topTenth[at] }))
    const all = rows.find(({ kind }) => kind === 'all')
    const paid = rows.filter((row) => row.kind !== 'all' && row.fen > 0)
    if (all === undefined || paid.length === 0)
      return undrawn({ en: 'no reward and no discount was given', zh: '没有发放奖励或折扣' }[language])
    const most = paid.toSorted((one, other) => other.fen - one.fen)[0]
    const share = percent(most.fen / all.fen, 0)
    const name = names[most.kind][language]
    return {
      finding: {
        en: `${whole(all.people)} people got ${yuan(all.fen, 0)} in rewards and discounts, ${share} of it ${gotFor(most.kind)}; the best-paid tenth of them got ${percent(all.topTenth, 0)}.`,
        zh: `${whole(all.people)}人共得到${yuan(all.fen, 0)}的奖励和折扣，其中${share}给了${name}；所得最多的10%的人拿走了${percent(all.topTenth, 0)}。`,
      }[language],
      spec: rankedBars(
        paid.map((row) => ({
          name: names[row.kind][language],
          value: row.fen / 100,
          text: {
            en: `${yuan(row.fen, 0)} · ${whole(row.people)} people`,
            zh: `${yuan(row.fen, 0)}·${whole(row.people)}人`,
          }[language],
        })),
        {
          title: { en: 'yuan (¥)', zh: '元（¥）' }[language],
          names: { en: 'who', zh: '对象' }[language],
          format: all.fen < 100_000_000 ? '$,.0f' : '$~s',
        },
      ),
    }
  },
}

/** What the largest part was given for. */
function gotFor(kind: string): string {
  switch (kind) {
    case 'referrers':
      return 'for bringing friends'
    case 'friends':
      return 'for joining'
    case 'doers':
      return 'as prizes and for check-ins'
    case 'newCustomers':
      return "off newcomers' first orders"
    case 'customers':
      return 'off all other orders'
    default:
      return 'to bonus hunters'
  }
}
