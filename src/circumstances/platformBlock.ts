import { type MemberWord, memberWords } from '../model/channels.ts'
import {
  type Circumstance,
  type CircumstanceContext,
  circumstanceBasics,
  circumstanceEntry,
  circumstanceFields,
} from '../model/circumstance.ts'
import { share } from '../units/share.ts'
import { choice } from '../units/word.ts'
import { counterMeasures } from './counterMeasures.ts'

const risk = { class: 'legal', counterMeasure: counterMeasures.spreadOverChannels } as const

/**
 * The platform blocks the campaign's links: on a channel a part of the invitations, or all, no longer goes out while it
 * lasts. The part is times the size, 100% at most.
 *
 * WeChat's rules on external links, in force since 28 October 2019, name links that induce sharing: 助力 (helping), 砍价
 * (bargaining), 加速 (speeding up), and packets and coupons that only sharing opens.
 */
export const platformBlock = circumstanceEntry({
  ...risk,
  summary: {
    en: "The platform blocks the campaign's links on a channel.",
    zh: '平台在某个渠道封掉活动的链接。',
  },
  chinese: '平台封禁诱导分享',
  parameters: () => ({
    ...circumstanceFields(risk.counterMeasure),
    channel: choice([...memberWords, 'both', 'all'], {
      summary: {
        en: 'The channel that is blocked; both are private chat and the feed.',
        zh: '被封的渠道；both 为私聊和朋友圈。',
      },
      default: 'all',
    }),
    blocked: share({
      summary: {
        en: 'Part of what members share there that does not go out.',
        zh: '成员在那里的分享有多少发不出去。',
      },
      default: '100%',
      source: 'assumption',
    }),
  }),
  make: (given, { clock }: CircumstanceContext): Circumstance => ({
    ...circumstanceBasics('platformBlock', risk, given, clock),
    befall(conditions, blow) {
      const open = 1 - Math.min(1, given.blocked * blow.size)
      for (const word of memberWords) if (isMeant(given.channel, word)) conditions[word] *= open
    },
  }),
})

/** Whether a channel is among those that the field names. */
function isMeant(named: MemberWord | 'both' | 'all', word: MemberWord): boolean {
  return named === word || named === 'all' || (named === 'both' && (word === 'privateChat' || word === 'feed'))
}
