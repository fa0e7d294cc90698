/**
 * The quantile of a count: the smallest whole number k with P(K ≤ k) ≥ u, searched from a guess, step by doubled step
 * until it is enclosed and then by halving.
 *
 * @param u above 0 and below 1
 * @param guess a whole number; the nearer, the fewer questions
 * @param most the largest the count can be, or Infinity
 * @param share P(K ≤ k) for 'lower', P(K > k) for 'upper': asked on the smaller side, so that both tails
 *   keep their digits
 */
export function countQuantile(
  u: number,
  guess: number,
  most: number,
  share: (k: number, tail: 'lower' | 'upper') => number,
): number {
  const reached = (k: number) => k >= most || (u <= 0.5 ? share(k, 'lower') >= u : share(k, 'upper') <= 1 - u)
  let inside = Math.min(Math.max(guess, 0), most)
  let outside = inside
  if (reached(inside)) {
    for (let step = 1; outside >= 0 && reached(outside); step *= 2) {
      inside = outside
      outside -= step
    }
    outside = Math.max(outside, -1)
  } else {
    for (let step = 1; !reached(inside); step *= 2) {
      outside = inside
      inside = Math.min(inside + step, most)
    }
  }
  while (inside - outside > 1) {
    const middle = Math.floor((inside + outside) / 2)
    if (reached(middle)) inside = middle
    else outside = middle
  }
  return inside
}
