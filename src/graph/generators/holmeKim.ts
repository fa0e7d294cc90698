import { z } from 'zod'
import { entry } from '../../catalogue.ts'
import { count } from '../../units/count.ts'
import { share } from '../../units/share.ts'
import type { Graph, GraphRequest } from '../graph.ts'
import { attach } from '../preferentialAttachment.ts'

/**
 * Holme–Kim: as Barabási–Albert, but after tying to someone a newcomer often ties to one of that person's friends too.
 *
 * The degrees keep their power law of exponent 3, and clustering grows with the chance of such triads (Holme & Kim
 * 2002).
 */
export const holmeKim = entry({
  summary: {
    en: 'Hubs as among well-known people, and friends of friends who are friends: the default.',
    zh: 'Hubs as among well-known people, and friends of friends who are friends: the default.',
  },
  chinese: '高聚类无标度网络',
  parameters: z.strictObject({
    links: count({
      summary: {
        en: 'Ties a newcomer makes; the mean degree is about twice that.',
        zh: 'Ties a newcomer makes; the mean degree is about twice that.',
      },
      default: 5,
      min: 1,
      max: 1000,
      source: 'assumption',
    }),
    triads: share({
      summary: {
        en: "Chance that a newcomer's next tie goes to a friend of the last one.",
        zh: "Chance that a newcomer's next tie goes to a friend of the last one.",
      },
      default: '60%',
      source: {
        en: 'assumption; gives the clustering of about 0.2 seen in online social networks',
        zh: 'assumption; gives the clustering of about 0.2 seen in online social networks',
      },
    }),
  }),
  make: ({ links, triads }, { nodes, seed }: GraphRequest): Graph =>
    attach(nodes, links, triads, seed, 'graph.holmeKim'),
})
