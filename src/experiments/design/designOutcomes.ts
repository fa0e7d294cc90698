import type { Interval } from '../../stats/interval.ts'
import { meanInterval } from '../../stats/meanInterval.ts'
import { paretoSet } from './paretoSet.ts'
import { standings, type Tried } from './standings.ts'

/** A design that was tried, and how it stands. */
export interface DesignOutcome {
  readonly point: readonly number[]
  readonly replicates: number
  /** The objective and what is left to every limit, with 95% intervals. */
  readonly outcomes: readonly Interval[]
  /** Whether it keeps all limits: sure (one-sided 95% for each limit), sure not to, or unsure. */
  readonly keeps: 'yes' | 'no' | 'unsure'
  /** Whether it came to the final, where designs are run as often as the runs allow. */
  readonly finalist: boolean
  /** Whether it is a finalist that no finalist beats in one thing without losing in another, by their means. */
  readonly pareto: boolean
}

/**
 * How every design stands at the end of a search.
 *
 * @param tried every design, with at least one replicate each
 * @param finalists those of them that came to the final
 * @returns finalists first, those that keep all limits before the unsure and those before the rest; among equals by
 *   standing
 */
export function designOutcomes(tried: readonly Tried[], finalists: readonly Tried[]): readonly DesignOutcome[] {
  const { order } = standings(tried)
  const { means } = standings(finalists)
  const front = new Set(paretoSet(means).map((at) => finalists[at]!))
  const designs = order.map((at): DesignOutcome => {
    const { point, values } = tried[at]!
    const outputs = values[0]!.map((_, output) => values.map((each) => each[output]!))
    const limits = outputs.slice(1).map((each) => meanInterval(each, 0.9))
    const broken = limits.some(({ high }) => high !== null && high < 0)
    const kept = limits.every(({ low }) => low !== null && low >= 0)
    return {
      point,
      replicates: values.length,
      outcomes: outputs.map((each) => meanInterval(each)),
      keeps: broken ? 'no' : kept ? 'yes' : 'unsure',
      finalist: finalists.includes(tried[at]!),
      pareto: front.has(tried[at]!),
    }
  })
  const rank = ({ finalist, keeps }: DesignOutcome) => (finalist ? ['yes', 'unsure', 'no'].indexOf(keeps) : 3)
  // The sort is stable: among those of a rank the standing stays.
  return designs.sort((one, other) => rank(one) - rank(other))
}
