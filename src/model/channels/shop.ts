import { z } from 'zod'
import { money } from '../../units/money.ts'
import { share } from '../../units/share.ts'
import { outsideChannel } from './outsideChannel.ts'

/**
 * The shop: visitors of a storefront in a marketplace come across the community there.
 *
 * A visit may cost something, and so may the first order of whoever joined by it: a commission to the marketplace, which
 * is kept when the order is sent back.
 */
export const shop = outsideChannel({
  summary: {
    en: 'A storefront in a marketplace, with visitors of its own.',
    zh: '电商平台上的店铺，有自己的访客。',
  },
  chinese: '店铺',
  luck: 'shop',
  spent: 'channelCost',
  parameters: z.strictObject({
    reach: share({
      summary: {
        en: 'Part of the people outside who visit the storefront each day, and see the community there.',
        zh: '圈外的人每天逛店铺并看到社区的比例。',
      },
      default: '0%',
    }),
    cost: money({ summary: { en: 'Price of one visit.', zh: '一次访问的价格。' }, default: '¥0' }),
    commission: share({
      summary: {
        en: 'Part of the first order of whoever joined by the shop that goes to the marketplace.',
        zh: '经店铺加入的人，首单中归平台的比例。',
      },
      default: '0%',
    }),
  }),
  reachOn: ({ reach }) => reach,
  costOf: ({ cost }) => cost,
})
