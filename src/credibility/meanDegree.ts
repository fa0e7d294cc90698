import { measured, unmeasured } from '../metrics/metric.ts'
import type { Fact } from './fact.ts'

/** People know some, not all. */
export const meanDegree: Fact = {
  label: 'Friends a person has in the market',
  chinese: '人均好友数',
  unit: 'number',
  formula: { en: '2 × ties / people of the market', zh: '2×关系÷市场人数' },
  published: [4, 250],
  possible: [1.5, 1000],
  source: {
    en: 'from the few that a campaign reaches to the 190 of Facebook, Ugander et al. 2011',
    zh: '从活动能触达的少数几位到Facebook的190位，Ugander等2011',
  },
  take: ({ model }) =>
    model.people === 0
      ? unmeasured({ en: 'nobody in the market', zh: '市场里没有人' })
      : measured(model.graph.neighbours.length / model.people),
}
