import { performance } from 'node:perf_hooks'
import { setImmediate as turn } from 'node:timers/promises'
import type { ByDay } from '../model/byDay.ts'

/** Milliseconds that the rest of the program waits for its turn, or as long as a day takes. */
const patience = 20

/**
 * Does work day by day, so that the rest of the program has its turn in between: signals are heard, and threads are handed
 * their next jobs.
 *
 * @param givenUp asked at each turn
 * @param onDay told after each day how many are done
 * @returns what the work came to; undefined where it was given up, and waits after a day that is done
 */
export async function inTurns<Made>(
  work: ByDay<Made>,
  givenUp: () => boolean,
  onDay: (done: number) => void = () => {},
): Promise<Made | undefined> {
  let heard = performance.now()
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value
    onDay(step.value)
    if (performance.now() - heard < patience) continue
    await turn()
    if (givenUp()) return undefined
    heard = performance.now()
  }
}
