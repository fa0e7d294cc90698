import { mostNodesOfComplete } from '../../graph/generators/complete.ts'
import { meanFieldLaws, tielessLaws } from '../../reduced/index.ts'
import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'

/** Laws of a reduced form that need no tie to be stored. */
const withoutTies = [...meanFieldLaws, ...tielessLaws]

/** Everybody can only know everybody where they are few: the ties grow with the square of the people. */
export function everybodyKnown(view: View): readonly Complaint[] {
  const people = view.number('market', 'people')
  if (view.text('market', 'graph', 'generator') !== 'complete') return []
  if (withoutTies.includes(view.text('reduced', 'spread', 'law') ?? '')) return []
  if (people === undefined || people <= mostNodesOfComplete) return []
  return [
    {
      code: 'out-of-range',
      path: view.says('market', 'people') ? ['market', 'people'] : ['market', 'graph', 'generator'],
      message: {
        en: `a complete graph holds at most ${mostNodesOfComplete} people`,
        zh: `人人互相认识的网络最多容纳${mostNodesOfComplete}人`,
      },
      help: {
        en: `write at most ${mostNodesOfComplete} for market.people, or another generator`,
        zh: `market.people 最多写 ${mostNodesOfComplete}；或换一种生成器`,
      },
    },
  ]
}
