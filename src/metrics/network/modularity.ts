import { memberGroups } from '../memberGroups.ts'
import { type Metric, measured, unmeasured } from '../metric.ts'

/**
 * Modularity: how much the members fall into groups with more ties inside than by chance, on the last day; −½ to 1.
 *
 * Of the groups that the Louvain method finds (Blondel et al. 2008), which visits members in an order drawn from the seed.
 * Of all members, however many: in a sample of them ties thin out, which would overstate it several times. Null where
 * members have no ties.
 */
export const modularity: Metric = {
  label: 'Modularity',
  chinese: '模块度',
  unit: 'number',
  window: 'end',
  formula: {
    en: 'modularity of the groups of members that the Louvain method finds',
    zh: '鲁汶算法所得成员分组的模块度',
  },
  take: (run) => {
    const found = memberGroups(run)
    return found === null
      ? unmeasured({ en: 'no ties among members', zh: '成员之间没有关系' })
      : measured(found.modularity)
  },
}
