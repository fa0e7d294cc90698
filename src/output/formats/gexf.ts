import { MultiGraph } from 'graphology'
import { write } from 'graphology-gexf'
import { numbers, words } from '../../charts/numbers.ts'
import type { CommunityTables } from '../../results/communityTables.ts'
import { column } from '../../results/table.ts'
import { printable } from '../../text/printable.ts'
import type { Format } from './format.ts'

/** The community as a graph, for Gephi: everybody who was ever a member, who brought whom, and who knows whom. */
export const gexf: Format = {
  summary: {
    en: 'community.gexf: members, who brought whom and who knows whom, for Gephi',
    zh: 'community.gexf：成员、邀请关系与好友关系，供 Gephi 打开',
  },
  files: async ({ community }) => [{ path: 'community.gexf', text: write(graphOf(community()), { pretty: false }) }],
}

/** Referrals as arrows, ties as lines; a person without a value of something is without the attribute. */
function graphOf({ people, lines }: CommunityTables): MultiGraph {
  const graph = new MultiGraph({ type: 'mixed' })
  const ids = words(people, 'person')
  ids.forEach((id, at) => {
    const cells = people.columns
      .filter(({ name }) => name !== 'person')
      .flatMap(({ name, unit, values }) => {
        const value = values[at]
        if (value === null) return []
        return [[name, typeof value === 'number' ? (unit === 'fen' ? value / 100 : value) : printable(value, ' ')]]
      })
    graph.addNode(id, { label: id, ...Object.fromEntries(cells) })
  })
  const [from, to] = [numbers(lines, 'from'), numbers(lines, 'to')]
  column(lines, 'kind').forEach((kind, at) => {
    const ends = [String(from[at]), String(to[at]), { kind }] as const
    if (kind === 'referral') graph.addDirectedEdgeWithKey(at, ...ends)
    else graph.addUndirectedEdgeWithKey(at, ...ends)
  })
  return graph
}
