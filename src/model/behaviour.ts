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
  judgement: section({ en: 'How people weigh rewards and content.', zh: '人们怎样权衡奖励和内容。' }, judgementFields),
  logIn: section({ en: 'How often members log in.', zh: '成员多久登录一次。' }, logInFields),
  takePart: section({ en: 'What members do when they are there.', zh: '成员在场时做什么。' }, takePartFields),
  activities: section(
    {
      en: 'Who takes part in activities, and what it does to them.',
      zh: '谁参加活动，活动对他们有什么影响。',
    },
    activitiesFields,
  ),
  hosting: section(
    {
      en: 'What being looked after by a host does to members.',
      zh: '被群主照管对成员有什么影响。',
    },
    hostingFields,
  ),
  share: section({ en: 'When and with whom members share.', zh: '成员何时、与谁分享。' }, shareFields),
  answer: section({ en: 'When people who hear of it join.', zh: '听说的人何时加入。' }, answerFields),
  buy: section({ en: 'When members order.', zh: '成员何时下单。' }, buyFields),
  cheat: section({ en: 'When opportunists make throw-away accounts.', zh: '羊毛党何时注册小号。' }, cheatFields),
  settle: section({ en: 'When rewards lapse.', zh: '奖励何时作废。' }, settleFields),
  complain: section(
    { en: 'When members complain, and what becomes of it.', zh: '成员何时投诉，结果如何。' },
    complainFields,
  ),
  leave: section({ en: 'When members leave.', zh: '成员何时离开。' }, leaveFields),
  comeBack: section({ en: 'When former members come back.', zh: '流失的成员何时回来。' }, comeBackFields),
})

export type Behaviour = z.output<typeof behaviourFields>
