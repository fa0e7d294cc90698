/** What a reduced form counts as it happens. */
const countNames = ['came', 'cameBySelf', 'left', 'sharers', 'asked', 'answered', 'orders', 'firstOrders'] as const

/** What is counted as it happens, a number a day, with room for the day after the last. */
export type Counts = Readonly<Record<(typeof countNames)[number], Float64Array>>

/** How many numbers there are in the counts of a run of some days. */
export function sizeOfCounts(days: number): number {
  return countNames.length * (days + 1)
}

/** One of the counts, in numbers that hold them all one after the other. */
export function countIn(all: Float64Array, days: number, name: keyof Counts): Float64Array {
  const at = countNames.indexOf(name)
  return all.subarray(at * (days + 1), (at + 1) * (days + 1))
}

/** The counts that some numbers hold. */
export function countsIn(all: Float64Array, days: number): Counts {
  const of = (name: keyof Counts) => countIn(all, days, name)
  return {
    came: of('came'),
    cameBySelf: of('cameBySelf'),
    left: of('left'),
    sharers: of('sharers'),
    asked: of('asked'),
    answered: of('answered'),
    orders: of('orders'),
    firstOrders: of('firstOrders'),
  }
}
