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
        people: count({ summary: { en: 'How many, picked at random.', zh: 'How many, picked at random.' } }),
      }),
      z.strictObject({
        share: share({
          summary: {
            en: 'Which part of the market, picked at random.',
            zh: 'Which part of the market, picked at random.',
          },
        }),
      }),
      z.strictObject({
        labels: described(
          z
            .array(text({ summary: { en: 'A name of the edge list.', zh: 'A name of the edge list.' }, longest: 200 }))
            .max(100_000),
          { en: 'Who, by their names in the edge list.', zh: 'Who, by their names in the edge list.' },
        ),
      }),
    ])
    .prefault({ people: 1 } as never),
  { en: 'Who has adopted on the first day.', zh: 'Who has adopted on the first day.' },
)
