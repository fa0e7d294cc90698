import { z } from 'zod'
import { exp } from '../arithmetic/exp.ts'
import { entry } from '../catalogue.ts'
import { type Play, type PlayContext, playBasics, playFields } from '../model/play.ts'
import type { Rules } from '../model/rules.ts'
import { effect } from '../units/amount.ts'
import { count } from '../units/count.ts'
import { described } from '../units/described.ts'
import { type FieldFault, refusal } from '../units/fieldFault.ts'
import { money } from '../units/money.ts'

/** The part of the way that was given at a head start whose effect was measured: 2 steps of 10. */
const measuredHeadStart = 0.2

const tierFields = z.strictObject({
  friends: count({
    summary: { en: 'Friends to bring while the play runs.', zh: '玩法期间要带来的好友数。' },
    min: 1,
    max: 100000,
  }),
  reward: money({
    summary: {
      en: 'What reaching that many earns, on top of the tiers below.',
      zh: '达到这一档得多少，与更低各档累加。',
    },
  }),
})

type Tier = z.output<typeof tierFields>

const notRising: FieldFault = {
  code: 'out-of-range',
  message: {
    en: 'each tier must ask for more friends than the one before',
    zh: '每一档要求的好友数都应多于前一档',
  },
  help: { en: 'write the tiers from few friends to many', zh: '各档请按好友数从少到多写' },
}

/**
 * Tiers (阶梯奖励): a reward in cash at each of several numbers of friends brought while the play runs.
 *
 * A member expects the next tier's reward divided by the friends still missing, r, times the hope of getting there,
 * 2^(−(r − 1) / halfway): a tier far away is worth little today, which is how a threshold that is too high hurts. The nearer it is, the more they feel like
 * sharing: gradient · the part of the way from the last tier to the next that is done (goal gradient, in proportion to
 * the distance and starting anew after each reward: Kivetz, Urminsky & Zheng 2006). Steps given beforehand lengthen the
 * way by as much and shorten nothing, yet spur people on: endowment · min(1, part of the way given / 20%) (Nunes & Drèze
 * 2006; its size makes each of eight steps as much likelier to be taken as takes those who finish from 19% to 34%). A
 * tier that the budget has no room for is neither paid nor striven for; tiers of ¥0 are no tiers.
 */
export const milestone = entry({
  summary: {
    en: 'Growing rewards at the 1st, 3rd, 5th, 10th friend; head start.',
    zh: '第1、3、5、10位好友奖励递增，可赠起始进度。',
  },
  chinese: '阶梯奖励',
  parameters: () => ({
    ...playFields,
    tiers: described(
      z
        .array(tierFields)
        .min(1)
        .max(20)
        .refine(
          (tiers) => tiers.every(({ friends }, at) => at === 0 || friends > tiers[at - 1].friends),
          refusal(notRising),
        )
        .prefault([
          { friends: 1, reward: '¥5' },
          { friends: 3, reward: '¥15' },
          { friends: 5, reward: '¥25' },
          { friends: 10, reward: '¥80' },
        ] as never),
      {
        en: 'How many friends earn what, from few to many. Source of the default: assumption.',
        zh: '几位好友得多少，从少到多。默认值来源：假设。',
      },
    ),
    headStart: count({
      summary: {
        en: 'Steps that everyone is given beforehand; each tier is shown as that many steps longer.',
        zh: '预先赠送的步数；每一档显示时相应加长。',
      },
      default: 0,
      max: 100000,
    }),
    halfway: count({
      summary: {
        en: 'Friends still missing, beyond one, at which a member hopes half as much to get there.',
        zh: '还差几位好友（第一位之外）时，成员达到的信心减半。',
      },
      default: 5,
      min: 1,
      max: 100000,
      source: 'assumption',
    }),
    gradient: effect({
      summary: {
        en: 'Effect of being close to the next tier, growing evenly from 0 just after the last one.',
        zh: '离下一档越近的影响，从刚达到上一档的0均匀增加。',
      },
      default: 0.25,
      source: {
        en: 'purchases 20% faster at the end of a ten-stamp card than at its start, Kivetz, Urminsky & Zheng 2006',
        zh: '集满十次的卡，快满时购买比开头快20%，Kivetz, Urminsky & Zheng 2006',
      },
    }),
    endowment: effect({
      summary: {
        en: 'Effect of a head start of 20% of the way; a smaller one has less, a larger one no more.',
        zh: '赠送全程20%进度的影响；少则影响小，多也不更大。',
      },
      default: 0.47,
      source: {
        en: '19% of eight-stamp cards completed, 34% with 2 of 10 given, Nunes & Drèze 2006: odds of each step x 1.6',
        zh: '八格卡完成率19%，十格卡送两格则为34%，Nunes & Drèze 2006：每一步的几率 x 1.6',
      },
    }),
  }),
  make: (given, { clock }: PlayContext): Play => {
    const tiers = given.tiers.filter(({ reward }) => reward > 0)
    const basics = playBasics('milestone', given, clock)
    return { ...basics, offers: [], ...(tiers.length === 0 ? {} : { rules: climb(tiers, given) }) }
  },
})

/** What members see of the tiers and earn by them. */
function climb(
  tiers: readonly Tier[],
  given: {
    readonly budget: number
    readonly headStart: number
    readonly halfway: number
    readonly gradient: number
    readonly endowment: number
  },
): (people: number) => Rules {
  const { headStart, halfway, gradient, endowment } = given
  const spur = tiers.map(({ friends }) => {
    return endowment * Math.min(1, headStart / (headStart + friends) / measuredHeadStart)
  })
  return (people) => {
    const brought = new Int32Array(people)
    const reached = new Uint8Array(people)
    let left = given.budget
    const next = (member: number): Tier | undefined => {
      const tier = tiers[reached[member]]
      return tier !== undefined && tier.reward <= left ? tier : undefined
    }
    return {
      expects(_, member) {
        const tier = next(member)
        if (tier === undefined) return 0
        const missing = tier.friends - brought[member]
        return (tier.reward / missing) * exp((-Math.LN2 * (missing - 1)) / halfway)
      },
      urges(_, member) {
        const tier = next(member)
        if (tier === undefined) return 0
        const at = reached[member]
        const from = at === 0 ? 0 : tiers[at - 1].friends
        return (gradient * (brought[member] - from)) / (tier.friends - from) + spur[at]
      },
      joined(stage, person, referrer) {
        if (referrer < 0) return
        brought[referrer] += 1
        const tier = tiers[reached[referrer]]
        if (tier === undefined || brought[referrer] < tier.friends) return
        reached[referrer] += 1
        if (stage.award(referrer, tier.reward, person)) left -= tier.reward
      },
    }
  }
}
