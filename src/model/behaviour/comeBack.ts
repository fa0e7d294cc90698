import { z } from 'zod'
import { effect } from '../../units/amount.ts'
import { share } from '../../units/share.ts'

/** When former members who are contacted come back. */
export const comeBackFields = z.strictObject({
  base: share({
    summary: {
      en: 'Chance that a middling former member who is contacted comes back, without a reward.',
      zh: 'Chance that a middling former member who is contacted comes back, without a reward.',
    },
    default: '5%',
    source: 'assumption',
  }),
  fit: effect({
    summary: { en: 'Effect of fit, from 0 to 1.', zh: 'Effect of fit, from 0 to 1.' },
    default: 2,
    source: 'assumption',
  }),
  satisfaction: effect({
    summary: {
      en: 'Effect of satisfaction at leaving, from 0 to 1.',
      zh: 'Effect of satisfaction at leaving, from 0 to 1.',
    },
    default: 2,
    source: {
      en: 'direction: how the first time with a firm went tells who is won back, Kumar, Bhagwat & Zhang 2015; size: assumption',
      zh: 'direction: how the first time with a firm went tells who is won back, Kumar, Bhagwat & Zhang 2015; size: assumption',
    },
  }),
  reward: effect({
    summary: {
      en: 'Effect of a reward for coming back worth one unit, at deal proneness 1.',
      zh: 'Effect of a reward for coming back worth one unit, at deal proneness 1.',
    },
    default: 1.2,
    source: {
      en: 'direction: Kumar, Bhagwat & Zhang 2015; size: assumption',
      zh: 'direction: Kumar, Bhagwat & Zhang 2015; size: assumption',
    },
  }),
})
