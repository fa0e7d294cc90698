import type { Model } from '../model/model.ts'
import { chanceOf, fated, guarded, randomOnes } from '../model/risks.ts'
import type { Risk } from './riskRegister.ts'

/**
 * The risks of a campaign: the circumstances of which luck decides whether they happen. Those with a date are none.
 *
 * Each is looked at by itself, in a campaign in which none of the others happens. The chance with the counter-measure is
 * that of the same circumstance with it on; what the counter-measure costs is a day's cost on every day of the run.
 */
export function risksOf(model: Model): readonly Risk[] {
  const ones = randomOnes(model)
  const calm = ones.reduce((quiet, at) => fated(quiet, at, false), model)
  return ones.map((at) => {
    const bare = guarded(calm, at, false)
    const safe = guarded(calm, at, true)
    const circumstance = bare.circumstances[at]
    return {
      name: circumstance.name,
      family: circumstance.class,
      counterMeasure: circumstance.counterMeasure.name,
      cost: Math.round(circumstance.counterMeasure.cost) * model.days,
      likelihood: chanceOf(guarded(model, at, false).circumstances[at]),
      guardedLikelihood: chanceOf(guarded(model, at, true).circumstances[at]),
      never: bare,
      happens: fated(bare, at, true),
      guarded: fated(safe, at, true),
    }
  })
}
