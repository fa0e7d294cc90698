import { z } from 'zod'
import { entry } from '../catalogue.ts'
import {
  type Circumstance,
  type CircumstanceContext,
  circumstanceBasics,
  circumstanceFields,
} from '../model/circumstance.ts'
import { choice } from '../units/word.ts'

/** The platform blocks the campaign's links: a channel carries no invitation while it lasts. */
export const platformBlock = entry({
  summary: "The platform blocks the campaign's links on a channel.",
  chinese: '平台封禁诱导分享',
  parameters: z.strictObject({
    ...circumstanceFields,
    channel: choice(['privateChat', 'feed', 'both'], { summary: 'The channel that is blocked.', default: 'both' }),
  }),
  make: (given, { clock }: CircumstanceContext): Circumstance => ({
    ...circumstanceBasics('platformBlock', given, clock),
    befall(conditions) {
      if (given.channel !== 'feed') conditions.privateChat = false
      if (given.channel !== 'privateChat') conditions.feed = false
    },
  }),
})
