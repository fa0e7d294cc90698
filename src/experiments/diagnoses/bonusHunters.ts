import { metrics } from '../../metrics/index.ts'
import type { Diagnosis } from './diagnosis.ts'
import { profit } from './measures.ts'
import { percentText } from './percentText.ts'

/** From which share of the rewards lost to them bonus hunters are suspected. Source: assumption. */
const much = 0.5

/** Bonus hunters (羊毛党): those who come for rewards alone take most of them, with accounts made for it (report 4.1). */
export const bonusHunters: Diagnosis = {
  label: { en: 'Bonus hunters', zh: '羊毛党' },
  advice: {
    en: 'Review claims before they are paid, hold rewards back until an order is kept, and ban who is found out.',
    zh: '先审核再发放，奖励等到订单不退再结算，查实的账号封禁。',
  },
  section: '4.1',
  suspect(run, scenario) {
    const lost = metrics['economics.fraudLoss'].take(run).value ?? 0
    const paid = metrics['economics.rewardCost'].take(run).value ?? 0
    if (paid <= 0 || lost < much * paid) return []
    const screening = { detection: 0.8, falseAlarms: 0.01, cost: 30, ban: true }
    return [
      {
        symptom: {
          en: `${percentText(lost / paid)} of the rewards went to people who come for rewards alone`,
          zh: `${percentText(lost / paid)}的奖励被只冲奖励来的人领走`,
        },
        without: { en: 'with claims reviewed at ¥0.30 each', zh: '逐笔审核（每笔¥0.30）' },
        remedy: { ...scenario, screening },
        measure: profit,
      },
    ]
  },
}
