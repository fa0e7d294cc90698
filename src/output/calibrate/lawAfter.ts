import type { Calibration } from '../../experiments/calibrate.ts'
import type { UncertainField } from '../../scenario/uncertainties.ts'
import type { Uncertain } from '../../units/uncertain.ts'
import { endsOf } from './endsOf.ts'

/** The law that a parameter has after the data: a normal one where they pin it down, else its prior. */
export function lawAfter({ law }: UncertainField, parameter: Calibration['parameters'][number] | undefined): Uncertain {
  if (parameter === undefined || !parameter.pinned) return law
  const [least, most] = endsOf(law)
  const digits = (value: number) => {
    const exact = Number(value.toPrecision(4))
    return law.whole ? Math.round(exact) : exact
  }
  const centre = Math.min(most, Math.max(least, digits(parameter.mean)))
  const spread = digits(parameter.deviation)
  return spread > 0 ? { law: 'normal', whole: law.whole, centre, spread, low: law.low, high: law.high } : law
}
