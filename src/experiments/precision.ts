import { type MetricKey, metrics } from '../metrics/index.ts'
import type { Metric } from '../metrics/metric.ts'
import { writtenLike } from '../scenario/advice.ts'
import type { Complaint } from '../scenario/problem.ts'
import { isMetric, metricMeant, noMetric, targetUnit } from '../scenario/targets.ts'
import type { Words } from '../text/language.ts'
import { shareUnit } from '../units/share.ts'

/** How well the mean of a metric is to be known. */
export interface Precision {
  readonly metric: MetricKey
  /** Half the width of its interval: a part of the mean where `relative`, else in the metric's own unit. */
  readonly half: number
  readonly relative: boolean
}

/** A fault in a text, and where in it. */
export type TextFault = Omit<Complaint, 'path' | 'at'> & { readonly offset: number }

const example = '±5% on growth.newUsers'
const notSaid: Words = {
  en: 'expected how near, the word on, and a metric',
  zh: '应先写精度，再写 on，最后写指标',
}

/**
 * What `--until` says: `±5% on growth.newUsers`, some metrics apart by commas, more such texts apart by semicolons.
 *
 * A percentage is of the metric's mean, also where the metric is a share itself; anything else is in the metric's unit:
 * `±¥500 on economics.profit`, `±0.01 on referral.shareRate`. `+-` and `+/-` do for ±.
 */
export function readPrecisions(text: string): readonly Precision[] | TextFault {
  const precisions: Precision[] = []
  for (const part of text.matchAll(/[^;；]+/g)) {
    const parts = /^(\s*(?:±|\+\/?-)?\s*)(.*?)\s+on\s+(.*)$/su.exec(part[0])
    if (parts === null) return badPrecision(notSaid, part.index)
    const [, sign, amount, names] = parts
    for (const name of names.matchAll(/[^,，\s]+/g)) {
      const metric = name[0]
      const offset = part.index + part[0].length - names.length + name.index
      if (!isMetric(metric)) {
        return {
          code: 'unknown-metric',
          offset,
          message: noMetric(metric),
          help: metricMeant(metric),
        }
      }
      const relative = /[%％]$/.test(amount)
      const { unit }: Metric = metrics[metric]
      const half = (relative ? shareUnit : targetUnit(unit)).read(amount)
      if (half === undefined || !(half > 0)) {
        const { plainly } = targetUnit(unit)
        const message = {
          en: `expected a percentage, or ${plainly.en}, above 0`,
          zh: `应为大于0的百分数或${plainly.zh}`,
        }
        return badPrecision(message, part.index + sign.length)
      }
      precisions.push({ metric, half, relative })
    }
  }
  return precisions.length === 0 ? badPrecision({ en: 'says nothing', zh: '什么也没写' }, 0) : precisions
}

function badPrecision(message: Words, offset: number): TextFault {
  return { code: 'bad-option', offset, message, help: writtenLike(`"${example}"`) }
}
