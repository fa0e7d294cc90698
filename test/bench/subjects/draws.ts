import { inChild } from '../inChild.ts'
import { sources } from '../inside/draws.ts'
import type { Measurement } from '../measurement.ts'

/** One draw of a number between 0 and 1, as the engine does it and as others do. */
export const draws: readonly Measurement[] = sources.map((source) => ({
  subject: 'draws',
  what: 'a draw',
  who: source,
  figures: [{ of: 'again', unit: 'seconds', to: { who: 'Math.random' } }],
  take: () => inChild('draws', { source }),
}))
