import { type Metric, measured } from '../metric.ts'
import { isCash, isPaid } from '../rewards.ts'

/** Fraud loss: cash rewards paid to, or for the coming of, people who come for rewards alone; fen, a part of reward cost. */
export const fraudLoss: Metric = {
  label: 'Rewards lost to bonus hunters',
  chinese: '羊毛党损失',
  unit: 'money',
  window: 'whole',
  formula: {
    en: 'cash rewards paid to, or for the coming of, people who come for rewards alone (part of rewards paid)',
    zh: '发给只冲奖励来的人、或因其到来而发的现金奖励（属于已发奖励）',
  },
  take: (run) => {
    const { claims, traits } = run.world
    let lost = 0
    for (let row = 0; row < claims.count; row++) {
      if (!isPaid(run, row) || !isCash(run, row)) continue
      const byHunter = traits.opportunist[claims.beneficiary[row]] === 1
      if (byHunter || traits.opportunist[claims.friend[row]] === 1) lost += claims.amount[row]
    }
    return measured(lost)
  },
}
