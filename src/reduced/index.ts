import { bass } from './bass.ts'
import { branching } from './branching.ts'
import { cascade } from './cascade.ts'
import { delays } from './delays.ts'
import { departures } from './departures.ts'
import { purchases } from './purchases.ts'
import { threshold } from './threshold.ts'
import { visits } from './visits.ts'

/** How adoption spreads in a reduced form, by its word in a scenario file. */
export const spreads = { bass, cascade, threshold, branching, visits } as const

/** The laws that a complete graph can be left out for: everybody knows everybody, and no tie is stored. */
export const meanFieldLaws: readonly string[] = ['bass', 'threshold']
/** The laws that need no ties at all. */
export const tielessLaws: readonly string[] = ['branching']

/** All laws by the field of `reduced` they may stand in and their word there. */
export const reducedLaws = Object.fromEntries(
  Object.entries({ spread: spreads, answering: delays, buying: purchases, leaving: departures }).flatMap(
    ([field, laws]) => Object.entries(laws).map(([law, each]) => [`${field}.${law}`, each] as const),
  ),
)
