import { z } from 'zod'
import { effect } from '../../units/amount.ts'
import { share } from '../../units/share.ts'

/** When former members who are contacted come back. */
export const comeBackFields = z.strictObject({
  base: share({
    summary: 'Chance that a middling former member who is contacted comes back, without a reward.',
    default: '5%',
    source: 'assumption',
  }),
  fit: effect({ summary: 'Effect of fit, from 0 to 1.', default: 2, source: 'assumption' }),
  satisfaction: effect({
    summary: 'Effect of satisfaction at leaving, from 0 to 1.',
    default: 2,
    source:
      'direction: how the first time with a firm went tells who is won back, Kumar, Bhagwat & Zhang 2015; size: assumption',
  }),
  reward: effect({
    summary: 'Effect of a reward for coming back worth one unit, at deal proneness 1.',
    default: 1.2,
    source: 'direction: Kumar, Bhagwat & Zhang 2015; size: assumption',
  }),
})
