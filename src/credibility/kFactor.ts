import { metrics } from '../metrics/index.ts'
import type { Fact } from './fact.ts'

/** Referral multiplies growth; alone it does not keep it up. */
export const kFactor: Fact = {
  label: 'K-factor',
  chinese: 'K系数',
  unit: 'number',
  formula: 'invitations a member × share of them that bring someone',
  published: [0, 1],
  possible: [0, 1.5],
  source: 'report 3.1: ordinary programmes are subcritical; above 1 only where it is viral by design',
  take: metrics['referral.kFactor'].take,
}
