/** Work that simulates, a day at a time: after each it says how many are done in all, and waits. */
export type ByDay<Made> = Generator<number, Made, boolean | undefined>

/** Work that comes after so many days of other work, counting on from there. */
export function* after<Made>(before: number, work: ByDay<Made>): ByDay<Made> {
  let step = work.next()
  while (step.done !== true) step = work.next(yield before + step.value)
  return step.value
}

/** Does all of the work at once. */
export function finished<Made>(work: ByDay<Made>, onDay: (done: number) => void = () => {}): Made {
  let step = work.next()
  while (step.done !== true) {
    onDay(step.value)
    step = work.next()
  }
  return step.value
}

/**
 * Ends the work of one run with the day that is done.
 *
 * @throws `invalid end` where the work is more than one run, which cannot end early
 */
export function endedEarly<Made>(work: ByDay<Made>): Made {
  const step = work.next(true)
  if (step.done !== true) throw new Error(`invalid end: ${step.value} days`)
  return step.value
}
