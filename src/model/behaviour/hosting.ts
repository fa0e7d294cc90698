import { z } from 'zod'
import { effect } from '../../units/amount.ts'
import { share } from '../../units/share.ts'

/** What being looked after by a host does to members. */
export const hostingFields = z.strictObject({
  care: share({
    summary: {
      en: 'How far a login moves the satisfaction of a member who is looked after toward 1.',
      zh: 'How far a login moves the satisfaction of a member who is looked after toward 1.',
    },
    default: '0.5%',
    source: 'assumption',
  }),
  takePart: effect({
    summary: {
      en: 'Effect on taking part when every member is looked after.',
      zh: 'Effect on taking part when every member is looked after.',
    },
    default: 0.5,
    source: {
      en: 'direction: a host who answers and starts talks keeps a group alive, Kraut & Resnick 2011; size: assumption',
      zh: 'direction: a host who answers and starts talks keeps a group alive, Kraut & Resnick 2011; size: assumption',
    },
  }),
})
