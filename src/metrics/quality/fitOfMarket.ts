import { type Metric, ratio } from '../metric.ts'

/** Fit of the market: mean fit of everybody, what the fit of new users is held against; 0..1, null without people. */
export const fitOfMarket: Metric = {
  label: 'Fit of the whole market',
  chinese: '市场平均匹配度',
  unit: 'number',
  window: 'whole',
  formula: { en: 'mean fit of all people of the market, 0..1', zh: '市场全部人群的平均契合度，0到1' },
  take: ({ model, world }) => {
    let sum = 0
    for (let person = 0; person < model.people; person++) sum += world.traits.fit[person]
    return ratio(sum, model.people, { en: 'no people in the market', zh: '市场里没有人' })
  },
}
