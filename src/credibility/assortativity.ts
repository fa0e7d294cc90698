import { degreeAssortativity } from '../graph/assortativity.ts'
import { measured, unmeasured } from '../metrics/metric.ts'
import type { Fact } from './fact.ts'

/** Who has many friends knows others who have. */
export const assortativity: Fact = {
  label: 'Assortativity of friends by number of friends',
  chinese: '好友度同配系数',
  unit: 'number',
  formula: { en: 'correlation of the numbers of friends at both ends of a tie', zh: '关系两端好友数的相关系数' },
  published: [-0.2, 0.4],
  possible: [-0.4, 0.65],
  source: {
    en: 'Newman 2002: 0.12-0.36 in collaboration, −0.1 to 0.2 in networks online',
    zh: 'Newman 2002：合作网络0.12～0.36，线上网络−0.1～0.2',
  },
  take: ({ model }) => {
    const found = degreeAssortativity(model.graph)
    return found === null
      ? unmeasured({ en: 'everybody has as many friends', zh: '所有人好友数相同' })
      : measured(found)
  },
}
