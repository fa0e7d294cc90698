import { measured, unmeasured } from '../metrics/metric.ts'
import { never } from '../model/never.ts'
import { nobody } from '../model/nobody.ts'
import type { Fact } from './fact.ts'

/** Most cascades are shallow: of all members nobody brought, nearly none starts a chain of two steps or more. */
export const shallowCascades: Fact = {
  label: 'Cascades that end within one step',
  chinese: '一步内终止的传播占比',
  unit: 'share',
  formula: {
    en: 'cascades in which nobody who was brought brought anybody / all cascades',
    zh: '被带来的人都没有再带人的裂变链÷全部裂变链',
  },
  published: [0.9, 1],
  possible: [0.7, 1],
  source: {
    en: 'Goel, Watts & Goldstein 2012: over 90% within one degree of the seed in seven domains',
    zh: 'Goel、Watts与Goldstein 2012：七个领域中90%以上止于起点的一层之内',
  },
  take: ({ model, world }) => {
    const roots = new Set<number>()
    const deep = new Set<number>()
    for (let person = 0; person < model.people; person++) {
      if (world.joinDay[person] === never) continue
      let root = person
      while (world.referrer[root] !== nobody) root = world.referrer[root]
      roots.add(root)
      if (world.generation[person] - world.generation[root] > 1) deep.add(root)
    }
    if (roots.size === 0) return unmeasured({ en: 'no members in the run', zh: '运行期没有成员' })
    return measured(1 - deep.size / roots.size)
  },
}
