import { z } from 'zod'
import { entry } from '../catalogue.ts'
import { addNewcomer, noNewcomers } from '../model/newcomers.ts'
import type { Law } from '../model/reduced.ts'
import { uniform } from '../random/stream.ts'
import { amount } from '../units/amount.ts'
import { described } from '../units/described.ts'
import { choice } from '../units/word.ts'
import { adoptedFriends, adoptedPart } from './adopted.ts'

/** Linear threshold (Granovetter 1978): a person adopts on the first day whose morning finds enough friends adopted. */
export const threshold = entry({
  summary: {
    en: 'Linear threshold: a person adopts once enough friends have, in number or as a part of all friends.',
    zh: '线性阈值：已采用的好友达到一定人数或比例，人就采用。',
  },
  chinese: '线性阈值模型',
  parameters: z.strictObject({
    measuredIn: choice(['friends', 'share'], {
      summary: {
        en: 'What a threshold counts: friends who have adopted, or their part of all friends.',
        zh: '阈值计什么：已采用的好友人数，或占全部好友的比例。',
      },
      default: 'friends',
    }),
    thresholds: described(
      z
        .array(amount({ summary: { en: 'Friends, or a part from 0 to 1.', zh: '好友人数，或0到1的比例。' } }))
        .max(100_000)
        .prefault([]),
      {
        en: 'One a person, in the order of people, again from the first when there are more people. Left out: uniform between 0 and 1, as a part of all friends.',
        zh: '每人一个，按人的次序；人更多时从头再来。不写则为0到1均匀分布，按占全部好友的比例。',
      },
    ),
  }),
  make:
    ({ measuredIn, thresholds }): Law =>
    (ground) => {
      const luck = ground.stream('threshold')
      const today = noNewcomers()
      const drawn = thresholds.length === 0
      const adopted = drawn || measuredIn === 'share' ? adoptedPart(ground) : adoptedFriends(ground)
      const needs = (person: number) => (drawn ? uniform(luck, person) : thresholds[person % thresholds.length])
      return (day) => {
        const measure = adopted()
        for (let person = 0; person < ground.people; person++) {
          if (ground.adopted[person] === 0 && measure(person) >= needs(person)) addNewcomer(today, person, -1)
        }
        ground.adopt(today, day)
        today.count = 0
      }
    },
})
