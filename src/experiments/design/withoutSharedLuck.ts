/**
 * The mean of each design without the luck of the replicates it happened to be run on: in yᵢᵣ = μᵢ + bᵣ + noise, bᵣ is
 * what replicate r adds to every design. The design with the most replicates keeps its mean.
 *
 * Least squares by turns, until nothing moves by more than a millionth of what luck makes, or 100 turns are done.
 *
 * @param values of each design, that of replicate r at place r, from the first on without gaps; at least one each
 * @returns μ of each
 */
export function withoutSharedLuck(values: readonly (readonly number[])[]): readonly number[] {
  const longest = values.reduce((most, each) => (each.length > most.length ? each : most), [])
  // A design of one replicate, or a replicate of one design, is fitted whatever the others are.
  const telling = values.filter((each) => each.length > 1)
  const shared = telling.map((each) => each.length).sort((a, b) => b - a)[1] ?? 0
  const rows = telling.map((each) => each.slice(0, shared))
  const luck = new Float64Array(longest.length)
  for (let turn = 0; turn < 100 && shared > 0; turn++) {
    const means = rows.map((row) => without(row, luck))
    const before = luck.slice()
    for (let replicate = 0; replicate < shared; replicate++) {
      let [sum, many] = [0, 0]
      for (const [at, row] of rows.entries()) {
        if (replicate >= row.length) continue
        sum += row[replicate]! - means[at]!
        many++
      }
      luck[replicate] = sum / many
    }
    const level = luck[0]!
    for (let replicate = 0; replicate < shared; replicate++) luck[replicate]! -= level
    const [moved, size] = [luck.map((each, at) => Math.abs(each - before[at]!)), luck.map(Math.abs)]
    if (Math.max(...moved) <= 1e-6 * Math.max(...size)) break
  }
  const means = values.map((each) => without(each.slice(0, Math.max(shared, 1)), luck))
  const anchor = values.indexOf(longest)
  const shift = anchor < 0 ? 0 : without(longest, new Float64Array(longest.length)) - means[anchor]!
  return means.map((mean) => mean + shift)
}

function without(values: readonly number[], luck: Float64Array): number {
  return values.reduce((sum, value, at) => sum + value - luck[at]!, 0) / values.length
}
