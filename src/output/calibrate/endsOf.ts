import { uncertainFrom } from '../../random/uncertainFrom.ts'
import type { Uncertain } from '../../units/uncertain.ts'

/** Between what a law's values are drawn: all but one in a thousand of a normal one at either end. */
export function endsOf(law: Uncertain): readonly [number, number] {
  return law.law === 'uniform' ? [law.low, law.high] : [uncertainFrom(0.001, law), uncertainFrom(0.999, law)]
}
