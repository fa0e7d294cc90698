import { sampledClustering } from '../graph/clustering.ts'
import { measured, unmeasured } from '../metrics/metric.ts'
import { stream } from '../random/stream.ts'
import type { Fact } from './fact.ts'

/** Friends of a person tend to know each other. */
export const clustering: Fact = {
  label: 'Friends of a person who are friends',
  chinese: '好友聚集系数',
  unit: 'share',
  formula: {
    en: 'mean over people of the part of their friends’ pairs who are friends (a sample of 3,000)',
    zh: '好友两两互为好友的比例的均值（抽样3,000人）',
  },
  published: [0.05, 0.65],
  possible: [0.01, 0.85],
  source: {
    en: 'Ugander et al. 2011: 0.14 at 100 friends, 0.3 and more at few; Newman 2003: 0.1-0.7',
    zh: 'Ugander等2011：100位好友时0.14，好友少时0.3以上；Newman 2003：0.1～0.7',
  },
  take: ({ model }) => {
    const found = sampledClustering(model.graph, 3000, stream(model.seed, 'credibility.clustering'))
    return found === null ? unmeasured({ en: 'nobody has two friends', zh: '没有人有两位好友' }) : measured(found.mean)
  },
}
