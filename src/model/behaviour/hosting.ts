import { z } from 'zod'
import { effect } from '../../units/amount.ts'
import { share } from '../../units/share.ts'

/** What being looked after by a host does to members. */
export const hostingFields = z.strictObject({
  care: share({
    summary: {
      en: 'How far a login moves the satisfaction of a member who is looked after toward 1.',
      zh: '得到照管的成员每登录一次，满意度向1靠近多少。',
    },
    default: '0.5%',
    source: 'assumption',
  }),
  takePart: effect({
    summary: {
      en: 'Effect on taking part when every member is looked after.',
      zh: '全部成员都得到照管时，对参与的影响。',
    },
    default: 0.5,
    source: {
      en: 'direction: a host who answers and starts talks keeps a group alive, Kraut & Resnick 2011; size: assumption',
      zh: '方向：群主回应和发起话题使群保持活跃，Kraut & Resnick 2011；大小为假设',
    },
  }),
})
