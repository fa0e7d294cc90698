import { z } from 'zod'
import { entry } from '../catalogue.ts'
import { type Play, type PlayContext, playBasics, playFields } from '../model/play.ts'
import type { Rules, Stage } from '../model/rules.ts'
import { count } from '../units/count.ts'
import { described } from '../units/described.ts'
import { type FieldFault, refusal } from '../units/fieldFault.ts'
import { money } from '../units/money.ts'
import { share } from '../units/share.ts'
import { uncertaintyFields } from './uncertainty.ts'

const tooLikely: FieldFault = {
  code: 'out-of-range',
  message: { en: 'the odds of all prizes together are above 100%', zh: '各奖项的中奖概率合计超过100%' },
  help: {
    en: 'lower the odds to 100% in all, or less: the rest are blanks',
    zh: '请把概率合计降到100%以内：其余为未中奖',
  },
}

/** What rounding may leave of odds that together make exactly 1. */
const tolerance = 1e-9

const prizeFields = z.strictObject({
  prize: money({ summary: { en: 'What the winner gets, in cash.', zh: '中奖者得到的现金。' } }),
  odds: share({
    summary: {
      en: 'Chance of each draw to win this prize, while it is in stock.',
      zh: '每次抽奖抽中这一奖项的概率（尚有剩余时）。',
    },
  }),
  stock: count({
    summary: { en: 'How many of this prize there are.', zh: '这一奖项有多少份。' },
    min: 1,
  }),
})

type Prize = z.output<typeof prizeFields>

/**
 * A prize draw (抽奖): each friend brought while the play runs, and each ticket that another play gives, is a chance, drawn at
 * once.
 *
 * One draw decides between the prizes by their odds, and what these leave to 100% is a blank. A prize that is out of
 * stock, or that the budget has no room for, is a blank as well; those who have left the community draw no more.
 *
 * A member expects Σ odds · prize of what can still be won. Prizes of ¥0 are blanks; with nothing else there is no play.
 */
export const draw = entry({
  summary: {
    en: 'Each friend brought is a chance at a table of prizes.',
    zh: '每带来一位好友，得一次抽奖机会。',
  },
  chinese: '抽奖',
  parameters: () => ({
    ...playFields,
    prizes: described(
      z
        .array(prizeFields)
        .min(1)
        .max(50)
        .refine((prizes) => prizes.reduce((sum, { odds }) => sum + odds, 0) <= 1 + tolerance, refusal(tooLikely))
        .prefault([
          { prize: '¥5', odds: '50%', stock: 10000 },
          { prize: '¥50', odds: '5%', stock: 1000 },
          { prize: '¥1,000', odds: '0.2%', stock: 5 },
        ] as never),
      {
        en: 'The prizes, each with its odds and its stock; the odds make 100% at most, the rest are blanks. In China no prize of a draw that promotes sales may be above ¥50,000 (反不正当竞争法 of 2019, Art. 10). Source of the default: assumption.',
        zh: '各奖项及其概率和份数；概率合计最多100%，其余为未中奖。在中国，促销抽奖的最高奖不得超过5万元（反不正当竞争法2019年第十条）。默认值来源：假设。',
      },
    ),
    ...uncertaintyFields,
  }),
  make: (given, { clock }: PlayContext): Play => ({
    ...playBasics('draw', given, clock),
    offers: [],
    largestPrize: Math.max(...given.prizes.map(({ prize }) => prize)),
    ...(given.prizes.every(({ prize, odds }) => prize * odds === 0) ? {} : { rules: () => urn(given) }),
  }),
})

interface Terms {
  readonly prizes: readonly Prize[]
  readonly uncertainty: number
  readonly budget: number
}

/** The prizes of one run. */
function urn({ prizes, uncertainty, budget }: Terms): Rules {
  const stock = prizes.map((each) => each.stock)
  let left = budget
  const expected = () =>
    prizes.reduce((sum, { prize, odds }, at) => sum + (stock[at] > 0 && prize <= left ? odds * prize : 0), 0)
  let worth = expected()
  /** Tickets that other plays have given each person so far. */
  const tickets = new Map<number, number>()
  const drawFor = (stage: Stage, person: number, about: number, luck: number) => {
    const won = drawn(prizes, luck)
    if (won < 0 || stock[won] === 0 || !stage.award(person, prizes[won].prize, about)) return
    stock[won] -= 1
    left -= prizes[won].prize
    worth = expected()
  }
  return {
    expects: () => worth,
    urges: () => (worth > 0 ? uncertainty : 0),
    joined(stage, person, referrer) {
      if (referrer >= 0 && stage.isMember(referrer)) drawFor(stage, referrer, person, stage.draw(referrer, person))
    },
    granted(stage, person, form, units) {
      if (form !== 'drawTickets' || !stage.isMember(person)) return
      const had = tickets.get(person) ?? 0
      tickets.set(person, had + units)
      for (let ticket = had; ticket < had + units; ticket++) {
        drawFor(stage, person, person, stage.draw(person, person, ticket))
      }
    },
  }
}

/** Which prize a draw from 0 to 1 falls on, or -1 for a blank. */
function drawn(prizes: readonly Prize[], luck: number): number {
  let upTo = 0
  return prizes.findIndex(({ odds }) => {
    upTo += odds
    return luck < upTo
  })
}
