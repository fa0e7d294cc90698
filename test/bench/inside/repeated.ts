/** How long anything is repeated, at most. */
const patience = 5

/**
 * Processor seconds of doing something for the first time, while the code is still being compiled, and of each further
 * time; garbage collection and compilation count, on whichever thread. Ends early once 5 seconds are spent.
 */
export function repeated(
  times: number,
  act: (time: number) => void,
): { readonly first: number; readonly again: number; readonly done: number } {
  const began = seconds()
  act(0)
  const first = seconds() - began
  let done = 1
  // Asked of a clock that takes no time itself.
  const until = performance.now() + (patience - first) * 1000
  while (done < times && performance.now() < until) act(done++)
  return { first, again: done === 1 ? first : (seconds() - began - first) / (done - 1), done }
}

/** Processor seconds that this process has had. */
export function seconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
