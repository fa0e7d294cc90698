import { cascades } from '../cascades.ts'
import { type Metric, measured, ratio, unmeasured } from '../metric.ts'

const none = { en: 'nobody joined by referral', zh: '没有人经邀请加入' }

/**
 * Structural virality: mean distance between two people of a cascade, averaged over cascades of two and more; 1 and up.
 *
 * Near 2 for one member who brings many, large for long chains. Null when nobody joined by referral. Goel, Anderson,
 * Hofman & Watts 2016.
 */
export const structuralVirality: Metric = {
  label: 'Structural virality',
  chinese: '结构病毒性',
  unit: 'number',
  window: 'whole',
  formula: {
    en: 'mean distance between two people of a cascade, averaged over cascades of two and more',
    zh: '裂变链中两人之间的平均距离，对两人以上的链取均值',
  },
  take: (run) => {
    const { sizes, meanDistances } = cascades(run)
    let sum = 0
    let spread = 0
    for (let at = 0; at < sizes.length; at++) {
      sum += meanDistances[at]
      if (sizes[at] > 1) spread += 1
    }
    return ratio(sum, spread, none)
  },
}

/** Structural virality of the largest cascade, the first of several; 1 and up, null when nobody joined by referral. */
export const viralityOfLargest: Metric = {
  label: 'Structural virality of the largest cascade',
  chinese: '最大裂变链结构病毒性',
  unit: 'number',
  window: 'whole',
  formula: { en: 'mean distance between two people of the largest cascade', zh: '最大裂变链中两人之间的平均距离' },
  take: (run) => {
    const { sizes, meanDistances } = cascades(run)
    let largest = 0
    for (let at = 1; at < sizes.length; at++) if (sizes[at] > sizes[largest]) largest = at
    return (sizes[largest] ?? 0) < 2 ? unmeasured(none) : measured(meanDistances[largest])
  },
}
