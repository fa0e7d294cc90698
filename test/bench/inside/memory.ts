/** Bytes that live objects and buffers hold, once what is dead has been swept. */
export function held(): number {
  for (let time = 0; time < 3; time++) globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** The most bytes that this process has had in memory so far. */
export function peak(): number {
  return process.resourceUsage().maxRSS * 1024
}

/** Lets the work end that is under way: until then what it has touched is alive. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
