import { effect } from '../../units/amount.ts'
import { count } from '../../units/count.ts'
import { money } from '../../units/money.ts'
import { share } from '../../units/share.ts'

/** The fields of the gift that points buy, and of those who save for it. */
export const giftFields = {
  giftPoints: count({
    summary: { en: 'Points that the gift takes.', zh: '换赠品要多少积分。' },
    default: 3000,
    min: 1,
    max: 1_000_000_000,
    source: 'assumption',
  }),
  giftCost: money({
    summary: { en: 'What one gift costs you.', zh: '一份赠品的成本。' },
    default: '¥20',
    source: 'assumption',
  }),
  giftWorth: money({
    summary: { en: 'What it is worth to members.', zh: '它对成员值多少钱。' },
    default: '¥40',
    source: 'assumption',
  }),
  giftStock: count({
    summary: { en: 'How many gifts there are; 0 for none.', zh: '赠品有多少份；0 为没有。' },
    default: 100,
    source: 'assumption',
  }),
  savers: share({
    summary: {
      en: 'Part of the members who keep their points for the gift while there is one.',
      zh: '尚有赠品时，攒着积分换赠品的成员比例。',
    },
    default: '50%',
    source: 'assumption',
  }),
  exchange: share({
    summary: {
      en: 'Chance of a login that a saver with enough points takes the gift.',
      zh: '攒够积分的人登录一次就换赠品的概率。',
    },
    default: '50%',
    source: 'assumption',
  }),
  gradient: effect({
    summary: {
      en: 'Effect on sharing of being close to the gift, growing evenly from 0 with no points.',
      zh: '离赠品越近越想分享的影响，从没有积分时的0均匀增加。',
    },
    default: 0.25,
    source: {
      en: 'purchases 20% faster at the end of a ten-stamp card than at its start, Kivetz, Urminsky & Zheng 2006',
      zh: '集满十次的卡，快满时购买比开头快20%，Kivetz, Urminsky & Zheng 2006',
    },
  }),
}
