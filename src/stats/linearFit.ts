/** A plane through observations: intercept + Σ slopeⱼ xⱼ. */
export interface LinearFit {
  readonly intercept: number
  readonly slopes: readonly number[]
}

/**
 * The plane of least weighted squares, Σ wᵢ (yᵢ − a − Σⱼ bⱼ xⱼᵢ)², by modified Gram–Schmidt orthogonalisation
 * (Björck 1967).
 *
 * A column that the earlier ones make up already, a constant one too, has the slope 0.
 *
 * @param columns xⱼ, each a value an observation, finite
 * @param y finite, one an observation; of none, or none with weight, the plane is 0
 * @param weights wᵢ, 0 or more
 * @throws `invalid columns`, `invalid weights` if the lengths differ
 */
export function linearFit(
  columns: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  weights: ArrayLike<number>,
): LinearFit {
  const size = y.length
  if (weights.length !== size) throw new Error(`invalid weights: ${weights.length} for ${size}`)
  for (const column of columns) {
    if (column.length !== size) throw new Error(`invalid columns: ${column.length} for ${size}`)
  }
  const roots = Float64Array.from(weights, Math.sqrt)
  const terms = [roots, ...columns.map((column) => roots.map((root, i) => root * column[i]!))]
  const left = roots.map((root, i) => root * y[i]!)
  const directions: Float64Array[] = []
  const shares: number[][] = []
  const parts: number[] = []
  for (const term of terms) {
    const rest = term.slice()
    shares.push(directions.map((direction) => takeOut(rest, direction)))
    const length = Math.sqrt(dot(rest, rest))
    const isNew = length > 1e-9 * Math.sqrt(dot(term, term))
    directions.push(rest.map((value) => (isNew ? value / length : 0)))
    shares.at(-1)!.push(isNew ? length : 0)
    parts.push(takeOut(left, directions.at(-1)!))
  }
  const slopes = new Array<number>(terms.length).fill(0)
  for (let at = terms.length - 1; at >= 0; at--) {
    const length = shares[at]![at]!
    if (length === 0) continue
    const later = shares.reduce((sum, share, column) => sum + (column > at ? share[at]! * slopes[column]! : 0), 0)
    slopes[at] = (parts[at]! - later) / length
  }
  const [intercept = 0, ...rest] = slopes
  return { intercept, slopes: rest }
}

/** Takes a direction of length 1 out of a vector, and says how much of it there was. */
function takeOut(vector: Float64Array, direction: Float64Array): number {
  const part = dot(vector, direction)
  for (let i = 0; i < vector.length; i++) vector[i]! -= part * direction[i]!
  return part
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let i = 0; i < one.length; i++) sum += one[i]! * other[i]!
  return sum
}
