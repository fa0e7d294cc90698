import { z } from 'zod'
import { entry } from '../catalogue.ts'
import type { Law } from '../model/reduced.ts'
import { uniform } from '../random/stream.ts'
import { share } from '../units/share.ts'
import { asking } from './asking.ts'

/** Independent cascade (Kempe, Kleinberg & Tardos 2003), which reaches whom bond percolation joins to the seeds. */
export const cascade = entry({
  summary: 'Independent cascade: whoever adopts asks each friend outside once, and each says yes with the chance.',
  chinese: '独立级联模型',
  parameters: z.strictObject({
    chance: share({ summary: 'Chance that a friend who is asked says yes.', default: '10%', source: 'assumption' }),
  }),
  make:
    ({ chance }): Law =>
    (ground) => {
      const { offsets, neighbours } = ground.graph
      return asking(ground, (person, ask) => {
        for (let arc = offsets[person]; arc < offsets[person + 1]; arc++) {
          const friend = neighbours[arc]
          if (!ground.isOutside(friend)) continue
          ask(friend, uniform(ground.streams.accept, friend, person) < chance)
        }
      })
    },
})
