import { entry } from '../../catalogue.ts'
import { count } from '../../units/count.ts'
import type { Graph, GraphRequest } from '../graph.ts'
import { attach } from '../preferentialAttachment.ts'

/**
 * Barabási–Albert: each newcomer ties to m people, the better known the likelier.
 *
 * Degrees follow P(k) = 2m(m + 1)/(k(k + 1)(k + 2)), mean 2m (Barabási & Albert 1999; Bollobás et al. 2001).
 */
export const barabasiAlbert = entry({
  summary: {
    en: 'Newcomers tie to people who are well known already: a few hubs, many with few ties.',
    zh: '新人与已有名气的人结交：少数枢纽，多数人关系少。',
  },
  chinese: '无标度网络',
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
  }),
  make: ({ links }, { nodes, seed }: GraphRequest): Graph => attach(nodes, links, 0, seed, 'graph.barabasiAlbert'),
})
