import { exp } from '../arithmetic/exp.ts'
import { logNormalFrom } from '../random/logNormalFrom.ts'
import { type Stream, uniform } from '../random/stream.ts'
import type { Circumstance } from './circumstance.ts'
import { chanceOf } from './risks.ts'
import { streamOfCircumstance } from './streams.ts'

/** A circumstance that happens in a run. */
export interface Occurrence {
  /** Its place in the model's list. */
  readonly circumstance: number
  /** First day, and the day after the last, counted from 0; the last may lie beyond the run. */
  readonly start: number
  readonly end: number
  /** The size it has, its counter-measure taken into account. */
  readonly size: number
  /** The plays that gave it its grounds, by place; none where it needs none, or has not happened yet. */
  readonly plays: readonly number[]
}

/** What luck decides about a circumstance, in this order. */
const whether = 0
const when = 1
const howLarge = 2

/**
 * What luck has in store for a run: for each circumstance when it comes and how large it is, or null where it does not.
 *
 * Whether: likelihood · (1 − likelihoodCut), and always where it is scheduled. When: uniform from `start` to `until`.
 * Size: size · (1 − sizeCut) · log-normal with mean 1. The cuts count where the counter-measure is on. Each circumstance
 * draws from a stream of its own name, so that none changes another's luck, and a counter-measure leaves the day alone.
 */
export function inStore(seed: string, circumstances: readonly Circumstance[]): readonly (Occurrence | null)[] {
  const namesakes = new Map<string, number>()
  return circumstances.map((circumstance, place) => {
    const which = namesakes.get(circumstance.name) ?? 0
    namesakes.set(circumstance.name, which + 1)
    return drawn(circumstance, place, streamOfCircumstance(seed, circumstance.name), which)
  })
}

/** Luck for one circumstance; `which` tells those of one name apart. */
function drawn(circumstance: Circumstance, place: number, luck: Stream, which: number): Occurrence | null {
  const { start, until, days, size, sizeSpread, counterMeasure } = circumstance
  const { on, sizeCut } = counterMeasure
  if (uniform(luck, whether, which) >= chanceOf(circumstance)) return null
  const day = start + Math.floor(uniform(luck, when, which) * (until - start + 1))
  const stretch = sizeSpread === 0 ? 1 : logNormalFrom(uniform(luck, howLarge, which), 1, sizeSpread)
  const mean = size * (on ? 1 - sizeCut : 1)
  return {
    circumstance: place,
    start: day,
    end: day + days,
    size: mean * stretch * exp((-sizeSpread * sizeSpread) / 2),
    plays: [],
  }
}
