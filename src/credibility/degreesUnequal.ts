import { measured, unmeasured } from '../metrics/metric.ts'
import type { Fact } from './fact.ts'

/** A few people know very many. */
export const degreesUnequal: Fact = {
  label: 'Spread of the number of friends',
  chinese: '好友数离散系数',
  unit: 'ratio',
  formula: { en: 'standard deviation of the numbers of friends / their mean', zh: '好友数的标准差÷均值' },
  published: [0.4, 4],
  possible: [0.2, 12],
  source: {
    en: 'Ugander et al. 2011 and Newman 2003: broad, between exponential and power law; the bounds are our judgement',
    zh: 'Ugander等2011与Newman 2003：分布宽，介于指数与幂律之间；上下限为我们的判断',
  },
  take: ({ model }) => {
    const { offsets, nodes, neighbours } = model.graph
    if (neighbours.length === 0) return unmeasured({ en: 'nobody knows anybody', zh: '没有人认识别人' })
    const mean = neighbours.length / nodes
    let square = 0
    for (let node = 0; node < nodes; node++) square += (offsets[node + 1] - offsets[node] - mean) ** 2
    return measured(Math.sqrt(square / nodes) / mean)
  },
}
