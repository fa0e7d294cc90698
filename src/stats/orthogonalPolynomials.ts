/**
 * Polynomials of degree 0, 1, 2, … that are orthonormal on the observations: Σᵢ pⱼ(xᵢ) pₖ(xᵢ) is 1 if j = k, else 0; by
 * their three-term recurrence (Forsythe 1957).
 *
 * @param x finite
 * @param most the highest degree wanted
 * @returns a column a degree, of the value at each observation; as many columns as different x at most, none for none
 */
export function orthogonalPolynomials(x: ArrayLike<number>, most: number): readonly Float64Array[] {
  const values = Float64Array.from(x)
  if (values.length === 0) return []
  const [low, high] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))]
  const centre = (low + high) / 2
  const half = high > low ? (high - low) / 2 : 1
  const place = values.map((value) => (value - centre) / half)
  const columns = [values.map(() => 1 / Math.sqrt(values.length))]
  while (columns.length <= most) {
    const last = columns.at(-1)!
    const next = last.map((value, i) => value * place[i]!)
    for (const column of columns.slice(-2)) {
      const part = dot(next, column)
      for (let i = 0; i < next.length; i++) next[i]! -= part * column[i]!
    }
    const size = Math.sqrt(dot(next, next))
    if (size < 1e-8) break
    columns.push(next.map((value) => value / size))
  }
  return columns
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let i = 0; i < one.length; i++) sum += one[i]! * other[i]!
  return sum
}
