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
  const spent = spentSince(began)
  let done = 1
  while (done < times / 2 && spent() < patience / 2) act(done++)
  const [before, middle] = [done, seconds()]
  while (done === before || (done < times && spent() < patience)) act(done++)
  return { first, again: (seconds() - middle) / (done - before), done }
}

/** Processor seconds since a time, asked ten times a second at most, since asking takes as long as a short run. */
function spentSince(began: number): () => number {
  let [asked, spent] = [-Infinity, 0]
  return () => {
    const now = performance.now()
    if (now < asked + 100) return spent
    ;[asked, spent] = [now, seconds() - began]
    return spent
  }
}

/** Processor seconds that this process has had. */
export function seconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
