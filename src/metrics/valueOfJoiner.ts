import type { Run } from '../model/run.ts'
import { type Measured, measured, unmeasured } from './metric.ts'
import { valueUpTo } from './valueByAge.ts'

/** Days from joining over which a joiner's value is counted; as long as the horizon of the repurchase rate. */
const horizon = 60

/** Margin of a joiner in the first 60 days, fen; null when nobody of these routes was seen that long. */
export function valueOfJoiner(run: Run, routes: readonly number[]): Measured {
  const upTo = valueUpTo(run, routes)
  if (upTo.length === 0) return unmeasured({ en: 'nobody joined', zh: '无人加入' })
  if (upTo.length < horizon)
    return unmeasured({
      en: `the run ends before anyone was seen for ${horizon} days`,
      zh: `运行结束前没有人被观察满${horizon}天`,
    })
  return measured(upTo[horizon - 1])
}
