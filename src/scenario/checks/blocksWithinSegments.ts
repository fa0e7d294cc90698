import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'

/**
 * Who was placed in a segment when a graph was made, finds that segment in the market.
 *
 * @param blocks the segment of each person, as the graph has them; left out where it has none
 */
export function blocksWithinSegments(view: View, blocks?: Uint8Array): readonly Complaint[] {
  const segments = Math.max(1, view.places('market', 'segments').length)
  const placed = blocks?.reduce((most, block) => Math.max(most, block + 1), 0) ?? 0
  if (placed <= segments) return []
  return [
    {
      code: 'unknown-segment',
      path: view.says('market', 'segments') ? ['market', 'segments'] : ['market', 'graph', 'file'],
      message: {
        en: `the people of the graph are of ${placed} segments, and here there are ${segments}`,
        zh: `这份关系网络里的人分属${placed}个人群，这里只有${segments}个`,
      },
      help: {
        en: 'write the segments that the graph was made with, or make it anew:  kfactor graph',
        zh: '请写生成它时所用的人群；或用 kfactor graph 重新生成',
      },
    },
  ]
}
