import { z } from 'zod'
import { entry } from '../catalogue.ts'
import { type Play, type PlayContext, playBasics, playFields } from '../model/play.ts'
import type { Rules } from '../model/rules.ts'
import { amount } from '../units/amount.ts'
import { described } from '../units/described.ts'
import { duration } from '../units/duration.ts'
import { share } from '../units/share.ts'
import { choice } from '../units/word.ts'

const notYet = -1

/**
 * Commission (分销): whoever brought a buyer gets a share of what the buyer pays, and so may those further up the line.
 *
 * Buyers are the people who were brought while the play runs, for some days from their joining; the line goes from each
 * to their referrer (level 1), to the referrer's referrer (level 2) and on. Everybody comes once, after their referrer,
 * so that nobody is in their own line and no line is a circle. A level whose person has left the community, or that the
 * budget has no room for, gets nothing, and nobody else gets it instead. Cash, each share rounded to whole fen.
 *
 * A member expects list price · rate of level 1 · orders that a friend usually places in the days left to them.
 *
 * More than two levels are a teaching case, not a plan: in China rewards by the number of people recruited along three
 * levels or more among thirty people or more are prosecuted as pyramid selling (opinion of the Supreme People's Court,
 * the Supreme People's Procuratorate and the Ministry of Public Security, 2013), and the Regulations on the Prohibition
 * of Pyramid Selling (禁止传销条例, 2005) forbid pay from the sales of those further down already without such a threshold.
 */
export const commission = entry({
  summary: {
    en: 'A share of what friends pay; three levels or more are illegal.',
    zh: '按好友消费提成；三级及以上违法。',
  },
  chinese: '分销佣金',
  parameters: () => ({
    ...playFields,
    rates: described(
      z
        .array(
          share({
            summary: {
              en: "Part of what the buyer pays that goes to this level; the first is the referrer's.",
              zh: '买家消费中归这一级的比例；第一级是邀请人。',
            },
          }),
        )
        .min(1)
        .max(10)
        .prefault(['10%']),
      {
        en: "Part of what a friend pays for each level: the referrer, the referrer's referrer, and so on. More than two levels are illegal in China where 30 people or more take part (pyramid selling: opinion of SPC, SPP and MPS 2013; 禁止传销条例 2005). Source of the default: assumption.",
        zh: '每一级得到好友消费的多少：邀请人、邀请人的邀请人，依此类推。在中国，两级以上且参加者达30人属于违法（传销：两高一部2013年意见；禁止传销条例2005年）。默认值来源：假设。',
      },
    ),
    orders: choice(['every', 'first'], {
      summary: {
        en: "Which of a friend's orders earn a commission.",
        zh: '好友的哪些订单计提佣金。',
      },
      default: 'every',
    }),
    window: duration({
      summary: {
        en: "How long after a friend's joining orders earn a commission, while the play runs.",
        zh: '好友加入后多长时间内的订单计提佣金（玩法进行期间）。',
      },
      default: '30 days',
      min: 1,
      source: 'assumption',
    }),
    usualOrders: amount({
      summary: {
        en: 'Orders that a member expects a friend to place within that time.',
        zh: '成员预计好友在这段时间内会下多少单。',
      },
      default: 0.8,
      max: 1000,
      source: {
        en: 'assumption: about one in 30 days, fewer than an eager member hopes for',
        zh: '假设：30天约一单，比热心的成员所盼的少',
      },
    }),
  }),
  make: (given, { clock }: PlayContext): Play => {
    const basics = playBasics('commission', given, clock)
    const pays = given.rates.some((rate) => rate > 0)
    const levels = given.rates.findLastIndex((rate) => rate > 0) + 1
    return { ...basics, offers: [], levels, ...(pays ? { rules: upTheLine({ ...given, end: basics.end }) } : {}) }
  },
})

interface Terms {
  readonly rates: readonly number[]
  readonly orders: 'every' | 'first'
  readonly window: number
  readonly usualOrders: number
  readonly budget: number
  /** The day after the play's last. */
  readonly end: number
}

/** Who gets what of each order. */
function upTheLine({ rates, orders, window, usualOrders, budget, end }: Terms): (people: number) => Rules {
  const usual = orders === 'first' ? Math.min(1, usualOrders) : usualOrders
  return (people) => {
    const came = new Int32Array(people).fill(notYet)
    let left = budget
    return {
      expects({ price, day }) {
        const one = price * rates[0]
        return one > left ? 0 : one * usual * Math.min(1, (end - day) / window)
      },
      joined({ day }, person, referrer) {
        if (referrer >= 0) came[person] = day
      },
      ordered(stage, person, { paid, number }) {
        if (came[person] === notYet || stage.day - came[person] >= window) return
        if (orders === 'first' && number > 1) return
        let above = stage.referrer[person]
        for (const rate of rates) {
          if (above < 0) return
          const fen = Math.round(paid * rate)
          if (stage.isMember(above) && stage.award(above, fen, person)) left -= fen
          above = stage.referrer[above]
        }
      },
    }
  }
}
