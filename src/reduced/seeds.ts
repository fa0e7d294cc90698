import { z } from 'zod'
import { count } from '../units/count.ts'
import { described } from '../units/described.ts'
import { share } from '../units/share.ts'
import { text } from '../units/word.ts'

/** Who has adopted on the first day of a reduced form, in one of three ways. */
export const seedFields = described(
  z
    .union([
      z.strictObject({
        people: count({ summary: { en: 'How many, picked at random.', zh: '多少人，随机抽取。' } }),
      }),
      z.strictObject({
        share: share({
          summary: {
            en: 'Which part of the market, picked at random.',
            zh: '市场的多少比例，随机抽取。',
          },
        }),
      }),
      z.strictObject({
        labels: described(
          z
            .array(text({ summary: { en: 'A name of the edge list.', zh: '关系表里的一个名字。' }, longest: 200 }))
            .max(100_000),
          { en: 'Who, by their names in the edge list.', zh: '是谁，写关系表里的名字。' },
        ),
      }),
    ])
    .prefault({ people: 1 } as never),
  { en: 'Who has adopted on the first day.', zh: '第一天已采用的人。' },
)
