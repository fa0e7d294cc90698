import { z } from 'zod'
import { entry } from '../catalogue.ts'
import {
  type Circumstance,
  type CircumstanceContext,
  circumstanceBasics,
  circumstanceFields,
} from '../model/circumstance.ts'
import { share } from '../units/share.ts'

/** The service is down: a part of the logins fails, and with them all that would have followed. */
export const outage = entry({
  summary: 'The service is down and a part of the logins fails.',
  chinese: '系统宕机',
  parameters: z.strictObject({
    ...circumstanceFields,
    lost: share({ summary: 'Part of the logins that fail.', default: '80%', source: 'assumption' }),
  }),
  make: (given, { clock }: CircumstanceContext): Circumstance => ({
    ...circumstanceBasics('outage', given, clock),
    befall(conditions) {
      conditions.outage = 1 - (1 - conditions.outage) * (1 - given.lost)
    },
  }),
})
