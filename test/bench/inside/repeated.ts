/** How long anything is repeated, at most. */
const patience = 5

/**
 * Processor seconds of doing something for the first time, and of each time in the second half of all, when what runs often
 * has been compiled; garbage collection counts, and compilation, on whichever thread. Ends early once 5 seconds are spent.
 */
export function repeated(
  times: number,
  act: (time: number) => void,
): { readonly first: number; readonly again: number; readonly done: number } {
  const began = seconds()
  act(0)
  const first = seconds() - began
  if (times === 1) return { first, again: first, done: 1 }
  // Asked of a clock that takes no time itself.
  const start = performance.now()
  const half = start + (patience * 1000) / 2
  let done = 1
  while (done < times / 2 && performance.now() < half) act(done++)
  const [before, middle] = [done, seconds()]
  while (done === before || (done < times && performance.now() < start + patience * 1000)) act(done++)
  return { first, again: (seconds() - middle) / (done - before), done }
}

/** Processor seconds that this process has had. */
export function seconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
