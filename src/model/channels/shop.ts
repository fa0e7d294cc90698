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
    zh: 'A storefront in a marketplace, with visitors of its own.',
  },
  chinese: '店铺',
  luck: 'shop',
  spent: 'channelCost',
  parameters: z.strictObject({
    reach: share({
      summary: {
        en: 'Part of the people outside who visit the storefront each day, and see the community there.',
        zh: 'Part of the people outside who visit the storefront each day, and see the community there.',
      },
      default: '0%',
    }),
    cost: money({ summary: { en: 'Price of one visit.', zh: 'Price of one visit.' }, default: '¥0' }),
    commission: share({
      summary: {
        en: 'Part of the first order of whoever joined by the shop that goes to the marketplace.',
        zh: 'Part of the first order of whoever joined by the shop that goes to the marketplace.',
      },
      default: '0%',
    }),
  }),
  reachOn: ({ reach }) => reach,
  costOf: ({ cost }) => cost,
})
