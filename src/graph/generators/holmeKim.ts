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
    zh: '既有枢纽，好友的好友也多是好友：默认。',
  },
  chinese: '高聚类无标度网络',
  parameters: () => ({
    links: count({
      summary: {
        en: 'Ties a newcomer makes; the mean degree is about twice that.',
        zh: '一位新人结交几人；平均关系数约为其两倍。',
      },
      default: 5,
      min: 1,
      max: 1000,
      source: 'assumption',
    }),
    triads: share({
      summary: {
        en: "Chance that a newcomer's next tie goes to a friend of the last one.",
        zh: '新人下一个结交的是上一位的好友的概率。',
      },
      default: '60%',
      source: {
        en: 'assumption; gives the clustering of about 0.2 seen in online social networks',
        zh: '假设；得出在线社交网络中约0.2的聚集系数',
      },
    }),
  }),
  make: ({ links, triads }, { nodes, seed }: GraphRequest): Graph =>
    attach(nodes, links, triads, seed, 'graph.holmeKim'),
})
