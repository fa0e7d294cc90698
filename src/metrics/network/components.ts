import { components } from '../../graph/components.ts'
import { memberNetwork } from '../memberNetwork.ts'
import { type Metric, measured, unmeasured } from '../metric.ts'

/** Components: parts of the member network that no tie connects, on the last day; 0 without members. */
export const componentCount: Metric = {
  label: 'Separate parts',
  chinese: '连通分量数',
  unit: 'number',
  window: 'end',
  formula: {
    en: 'parts of the member network that no tie connects, single members included',
    zh: '成员网络中互不相连的部分，含孤立成员',
  },
  take: (run) => measured(components(memberNetwork(run).graph).sizes.length),
}

/** Share of the members who are in the largest component, on the last day; 0..1, null without members. */
export const largestComponent: Metric = {
  label: 'Members in the largest part',
  chinese: '最大连通分量占比',
  unit: 'share',
  window: 'end',
  formula: { en: 'members in the largest part that ties connect / members', zh: '最大连通部分的成员÷成员' },
  take: (run) => {
    const { largestShare } = components(memberNetwork(run).graph)
    return largestShare === null
      ? unmeasured({ en: 'no members at the end', zh: '期末没有成员' })
      : measured(largestShare)
  },
}
