import { components } from '../../graph/components.ts'
import { memberNetwork } from '../memberNetwork.ts'
import { type Metric, measured, unmeasured } from '../metric.ts'

/** Components: parts of the member network that no tie connects, on the last day; 0 without members. */
export const componentCount: Metric = {
  label: 'Separate parts',
  chinese: '连通分量数',
  unit: 'number',
  window: 'end',
  formula: 'parts of the member network that no tie connects, single members included',
  take: (run) => measured(components(memberNetwork(run).graph).sizes.length),
}

/** Share of the members who are in the largest component, on the last day; 0..1, null without members. */
export const largestComponent: Metric = {
  label: 'Members in the largest part',
  chinese: '最大连通分量占比',
  unit: 'share',
  window: 'end',
  formula: 'members in the largest part that ties connect / members',
  take: (run) => {
    const { largestShare } = components(memberNetwork(run).graph)
    return largestShare === null ? unmeasured('no members at the end') : measured(largestShare)
  },
}
