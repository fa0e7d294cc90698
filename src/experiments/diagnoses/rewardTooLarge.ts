import { metrics } from '../../metrics/index.ts'
import type { Scenario } from '../../scenario/schema.ts'
import type { Diagnosis } from './diagnosis.ts'
import { profit } from './measures.ts'
import { yuanText } from './yuanText.ts'

/** How many times its margin a referred user must cost for the reward to be suspected. Source: assumption. */
const muchMore = 1.25
/** What is left of each reward. */
const left = 0.2

/** A reward that is too large: a referred user costs more than they bring, and those who come for it leave (report 4.1). */
export const rewardTooLarge: Diagnosis = {
  label: { en: 'Reward too large', zh: '奖励过高' },
  advice: {
    en: 'Keep what a referred user costs below the margin they bring, pay after the first order, and cap it.',
    zh: '让裂变获客成本低于用户带来的毛利，首单后再发奖励，并设上限。',
  },
  section: '4.1',
  suspect(run, scenario) {
    const cost = metrics['economics.cac.referred'].take(run).value
    const worth = metrics['economics.ltv.referral'].take(run).value
    const plays = scenario.plays.map(smaller)
    const changed = plays.some((play, at) => play !== scenario.plays[at])
    if (cost === null || worth === null || cost < muchMore * Math.max(0, worth) || cost <= 0 || !changed) return []
    return [
      {
        symptom: {
          en: `a referred user costs ${yuanText(cost)} and brings a margin of ${yuanText(worth)}`,
          zh: `一个裂变用户的成本是${yuanText(cost)}，带来的毛利是${yuanText(worth)}`,
        },
        without: { en: 'with a fifth of the rewards', zh: '奖励降到五分之一' },
        remedy: { ...scenario, plays },
        measure: profit,
      },
    ]
  },
}

type Chosen = Scenario['plays'][number]

/** The same play with a fifth of what it gives for referrals; itself where it gives nothing of the kind. */
function smaller(play: Chosen): Chosen {
  const part = (fen: number) => Math.round(fen * left)
  switch (play.play) {
    case 'doubleSidedReferral':
      return {
        ...play,
        referrerReward: part(play.referrerReward),
        friendReward: part(play.friendReward),
        ...(play.total === undefined ? {} : { total: part(play.total) }),
      }
    case 'singleSidedReferral':
      return { ...play, reward: part(play.reward) }
    case 'milestone':
      return { ...play, tiers: play.tiers.map((tier) => ({ ...tier, reward: part(tier.reward) })) }
    case 'commission':
      return { ...play, rates: play.rates.map((rate) => rate * left) }
    default:
      return play
  }
}
