import { moneyUnit } from '../../units/money.ts'
import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'

/** The fields of plays that are paid for each friend brought. */
const rewardFields = ['referrerReward', 'friendReward', 'reward']

/** What both sides get for a friend is no more than what the friend's first order earns. */
export function rewardsWithinMargin(view: View): readonly Complaint[] {
  const price = view.number('product', 'price')
  const cost = view.number('product', 'unitCost')
  if (price === undefined || cost === undefined || cost > price) return []
  const margin = price - cost
  return view.places('plays').flatMap((at): readonly Complaint[] => {
    const rewards = rewardFields.map((field) => ({
      path: ['plays', at, field],
      fen: view.number('plays', at, field) ?? 0,
    }))
    const total = rewards.reduce((sum, { fen }) => sum + fen, 0)
    if (total <= margin) return []
    const largest = rewards.reduce((most, each) => (each.fen > most.fen ? each : most))
    return [
      {
        code: 'reward-above-margin',
        path: largest.path,
        message: {
          en: `${moneyUnit.write(total)} for a friend is more than the ${moneyUnit.write(margin)} that an order earns`,
          zh: `每位好友的奖励 ${moneyUnit.write(total)} 高于一单的毛利 ${moneyUnit.write(margin)}`,
        },
        help: {
          en: 'fine where friends order again; else lower the reward or raise the price',
          zh: '好友会复购就没问题；否则请降低奖励或提高售价',
        },
      },
    ]
  })
}
