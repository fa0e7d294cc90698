import type { Model } from '../model/model.ts'
import type { Risk } from './riskRegister.ts'

/** The risks of a campaign: the circumstances of which luck decides whether they happen. Those with a date are none. */
export function risksOf(_model: Model): readonly Risk[] {
  return []
}
