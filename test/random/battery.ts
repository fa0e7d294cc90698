/**
 * How far from evenly the draws fill so many cells, as a standard normal score (Wilson–Hilferty of chi-square).
 * For good draws it exceeds 5 in about three of ten million looks.
 */
export function unevenness(draws: ArrayLike<number>, cells: number): number {
  const counts = new Float64Array(cells)
  for (let i = 0; i < draws.length; i++) counts[Math.floor(draws[i]! * cells)]! += 1
  const expected = draws.length / cells
  let chiSquare = 0
  for (const count of counts) chiSquare += (count - expected) ** 2 / expected
  const freedom = cells - 1
  return (Math.cbrt(chiSquare / freedom) - 1 + 2 / (9 * freedom)) / Math.sqrt(2 / (9 * freedom))
}

/** The correlation of two series of uniform draws as a standard normal score. */
export function relation(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < one.length; i++) sum += (one[i]! - 0.5) * (other[i]! - 0.5)
  return (12 * sum) / Math.sqrt(one.length)
}

/** So many draws, the i-th for i. */
export function drawn(count: number, draw: (i: number) => number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => draw(i))
}

/** The mean of the draws less its expectation, in standard errors. */
export function meanScore(values: ArrayLike<number>, mean: number, variance: number): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]! - mean
  return sum / Math.sqrt(values.length * variance)
}

/**
 * Birthday spacings (Marsaglia): 4,096 birthdays in a year of 2³² days, again and again; spacings that come twice are
 * Poisson, 4 a time on average. As a standard normal score of all repetitions together.
 */
export function birthdaySpacings(draws: Float64Array): number {
  const birthdays = 4096
  const year = 2 ** 32
  const repetitions = Math.floor(draws.length / birthdays)
  let repeated = 0
  for (let at = 0; at < repetitions; at++) {
    const days = draws.slice(at * birthdays, (at + 1) * birthdays).map((u) => Math.floor(u * year))
    days.sort()
    const spacings = days.map((day, place) => (place === 0 ? day : day - days[place - 1]!)).sort()
    for (let place = 1; place < birthdays; place++) if (spacings[place] === spacings[place - 1]) repeated += 1
  }
  const expected = 4 * repetitions
  return (repeated - expected) / Math.sqrt(expected)
}

/** Collisions (Knuth): balls into 2²⁰ urns, a quarter of a million balls at most at a time; as a standard normal score. */
export function collisions(draws: Float64Array): number {
  const urns = 2 ** 20
  const balls = Math.min(2 ** 18, draws.length)
  const repetitions = Math.floor(draws.length / balls)
  const taken = new Uint8Array(urns)
  let hit = 0
  for (let at = 0; at < repetitions; at++) {
    taken.fill(0)
    for (let ball = 0; ball < balls; ball++) {
      const urn = Math.floor(draws[at * balls + ball]! * urns)
      hit += taken[urn]!
      taken[urn] = 1
    }
  }
  const empty = (1 - 1 / urns) ** balls
  const expected = balls - urns * (1 - empty)
  const variance = urns * (urns - 1) * (1 - 2 / urns) ** balls + urns * empty - urns * urns * empty * empty
  return (hit - repetitions * expected) / Math.sqrt(repetitions * variance)
}

/** Gaps between draws below a quarter: geometric; how far from it, as a standard normal score of chi-square. */
export function gaps(draws: Float64Array): number {
  const longest = 24
  const counts = new Float64Array(longest + 1)
  let gap = 0
  let all = 0
  for (const u of draws) {
    if (u >= 0.25) {
      gap += 1
      continue
    }
    counts[Math.min(gap, longest)]! += 1
    all += 1
    gap = 0
  }
  let chiSquare = 0
  for (let length = 0; length <= longest; length++) {
    const expected = all * 0.75 ** length * (length < longest ? 0.25 : 1)
    chiSquare += (counts[length]! - expected) ** 2 / expected
  }
  return (Math.cbrt(chiSquare / longest) - 1 + 2 / (9 * longest)) / Math.sqrt(2 / (9 * longest))
}
