import { z } from 'zod'
import { entry } from '../catalogue.ts'
import {
  type Circumstance,
  type CircumstanceContext,
  circumstanceBasics,
  circumstanceFields,
} from '../model/circumstance.ts'
import { share } from '../units/share.ts'

/** Deliveries go wrong: those orders disappoint, and satisfaction falls. */
export const deliveryFailure = entry({
  summary: 'A part of the orders goes wrong in delivery and disappoints.',
  chinese: '物流延误',
  parameters: z.strictObject({
    ...circumstanceFields,
    failed: share({ summary: 'Part of the orders that go wrong.', default: '30%', source: 'assumption' }),
  }),
  make: (given, { clock }: CircumstanceContext): Circumstance => ({
    ...circumstanceBasics('deliveryFailure', given, clock),
    befall(conditions) {
      conditions.deliveryFailure = 1 - (1 - conditions.deliveryFailure) * (1 - given.failed)
    },
  }),
})
