import { z } from 'zod'
import { section } from '../units/section.ts'
import { answerFields } from './processes/answer.ts'
import { buyFields } from './processes/buy.ts'
import { leaveFields } from './processes/leave.ts'
import { logInFields } from './processes/logIn.ts'
import { settleFields } from './processes/settle.ts'
import { shareFields } from './processes/share.ts'
import { takePartFields } from './processes/takePart.ts'
import { judgementFields } from './weigh.ts'

/** How people decide: the base rates and effects of each process, which stand with its rule. */
export const behaviourFields = z.strictObject({
  judgement: section('How people weigh rewards and content.', judgementFields),
  logIn: section('How often members log in.', logInFields),
  takePart: section('What members do when they are there.', takePartFields),
  share: section('When and with whom members share.', shareFields),
  answer: section('When people who hear of it join.', answerFields),
  buy: section('When members order.', buyFields),
  settle: section('When rewards lapse.', settleFields),
  leave: section('When members leave.', leaveFields),
})

export type Behaviour = z.output<typeof behaviourFields>
