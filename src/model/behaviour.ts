import { z } from 'zod'
import { section } from '../units/section.ts'
import { activitiesFields } from './behaviour/activities.ts'
import { answerFields } from './behaviour/answer.ts'
import { buyFields } from './behaviour/buy.ts'
import { cheatFields } from './behaviour/cheat.ts'
import { comeBackFields } from './behaviour/comeBack.ts'
import { complainFields } from './behaviour/complain.ts'
import { hostingFields } from './behaviour/hosting.ts'
import { judgementFields } from './behaviour/judgement.ts'
import { leaveFields } from './behaviour/leave.ts'
import { logInFields } from './behaviour/logIn.ts'
import { settleFields } from './behaviour/settle.ts'
import { shareFields } from './behaviour/share.ts'
import { takePartFields } from './behaviour/takePart.ts'

/** How people decide: the base rates and effects of each process; the process of the same name holds the rule. */
export const behaviourFields = z.strictObject({
  judgement: section(
    { en: 'How people weigh rewards and content.', zh: 'How people weigh rewards and content.' },
    judgementFields,
  ),
  logIn: section({ en: 'How often members log in.', zh: 'How often members log in.' }, logInFields),
  takePart: section(
    { en: 'What members do when they are there.', zh: 'What members do when they are there.' },
    takePartFields,
  ),
  activities: section(
    {
      en: 'Who takes part in activities, and what it does to them.',
      zh: 'Who takes part in activities, and what it does to them.',
    },
    activitiesFields,
  ),
  hosting: section(
    {
      en: 'What being looked after by a host does to members.',
      zh: 'What being looked after by a host does to members.',
    },
    hostingFields,
  ),
  share: section({ en: 'When and with whom members share.', zh: 'When and with whom members share.' }, shareFields),
  answer: section({ en: 'When people who hear of it join.', zh: 'When people who hear of it join.' }, answerFields),
  buy: section({ en: 'When members order.', zh: 'When members order.' }, buyFields),
  cheat: section(
    { en: 'When opportunists make throw-away accounts.', zh: 'When opportunists make throw-away accounts.' },
    cheatFields,
  ),
  settle: section({ en: 'When rewards lapse.', zh: 'When rewards lapse.' }, settleFields),
  complain: section(
    { en: 'When members complain, and what becomes of it.', zh: 'When members complain, and what becomes of it.' },
    complainFields,
  ),
  leave: section({ en: 'When members leave.', zh: 'When members leave.' }, leaveFields),
  comeBack: section({ en: 'When former members come back.', zh: 'When former members come back.' }, comeBackFields),
})

export type Behaviour = z.output<typeof behaviourFields>
