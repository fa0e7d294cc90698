/**
 * The mean of each design without the luck of the replicates it happened to be run on: in yᵢᵣ = μᵢ + bᵣ + noise, bᵣ is what
 * replicate r adds to every design, and sums to 0 over the replicates of the design with most of them.
 *
 * Least squares by turns, until nothing moves by more than a millionth of the spread or 100 turns are done.
 *
 * @param values of each design, that of replicate r at place r, from the first on without gaps; at least one each
 * @returns μ of each
 */
export function withoutSharedLuck(values: readonly (readonly number[])[]): readonly number[] {
  const longest = values.reduce((most, each) => (each.length > most.length ? each : most), [])
  const level = longest.reduce((sum, value) => sum + value, 0) / longest.length
  const luck = longest.map((value) => value - level)
  let means = values.map(() => 0)
  for (let turn = 0; turn < 100; turn++) {
    const next = values.map((each) => each.reduce((sum, value, at) => sum + value - luck[at]!, 0) / each.length)
    const moved = Math.max(...next.map((mean, at) => Math.abs(mean - means[at]!)))
    means = next
    if (turn > 0 && moved <= 1e-6 * Math.max(...luck.map(Math.abs))) break
    for (const replicate of luck.keys()) {
      const there = values.flatMap((each, at) => (replicate < each.length ? [each[replicate]! - means[at]!] : []))
      luck[replicate] = there.reduce((sum, value) => sum + value, 0) / there.length
    }
    const shift = luck.reduce((sum, value) => sum + value, 0) / luck.length
    for (const replicate of luck.keys()) luck[replicate]! -= shift
  }
  return means
}
