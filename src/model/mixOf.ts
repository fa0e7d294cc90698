/**
 * Shares by topic as a column, in the order of the market's topics.
 *
 * @returns `undefined` where no topic of the market has a share
 */
export function mixOf(topics: readonly string[], shares: Readonly<Record<string, number>>): Float64Array | undefined {
  const mix = Float64Array.from(topics, (topic) => shares[topic] ?? 0)
  return mix.some((part) => part > 0) ? mix : undefined
}

/** All topics alike. */
export function evenMix(topics: readonly string[]): Float64Array {
  return new Float64Array(topics.length).fill(1)
}
