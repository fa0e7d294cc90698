import { z } from 'zod'
import { count } from '../units/count.ts'
import { share } from '../units/share.ts'
import { text } from '../units/word.ts'

/** Who has adopted on the first day of a reduced form, in one of three ways. */
export const seedFields = z
  .union([
    z.strictObject({ people: count({ summary: 'How many, picked at random.' }) }),
    z.strictObject({ share: share({ summary: 'Which part of the market, picked at random.' }) }),
    z.strictObject({
      labels: z
        .array(text({ summary: 'A name of the edge list.', longest: 200 }))
        .max(100_000)
        .meta({ description: 'Who, by their names in the edge list.' }),
    }),
  ])
  .prefault({ people: 1 } as never)
  .meta({ description: 'Who has adopted on the first day.' })
