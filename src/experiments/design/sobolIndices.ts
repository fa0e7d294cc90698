import { mean, quantileSorted, sampleVariance } from 'simple-statistics'
import type { Stream } from '../../random/stream.ts'
import type { Interval } from '../../stats/interval.ts'
import { resample } from '../../stats/resample.ts'

/** What the variance of an output comes from. */
export interface SobolIndices {
  /** The variance of the expected output over the inputs' ranges: what is not known of the world. */
  readonly ignorance: number
  /** The mean variance of the output at a point: what stays when everything is known. Null for one replicate. */
  readonly luck: number | null
  /** An entry an input, as shares of `ignorance`. */
  readonly inputs: readonly {
    /** The share that knowing this input alone would take away. */
    readonly first: Interval
    /** The share that would stay if all inputs but this were known; below 1 in sum only where none work together. */
    readonly total: Interval
  }[]
}

const resamples = 1000

/**
 * First-order and total indices of an output's expectation, with bootstrap intervals (percentiles over 1,000 samples of
 * rows).
 *
 * Sᵢ = E[f(B) (f(Aᵢ) − f(A))]/V (Saltelli et al. 2010) and Tᵢ = ½ E[(f(A) − f(Aᵢ))²]/V (Jansen 1999), Aᵢ being A with
 * input i of B, and f taken about the mean of its replicate. With several replicates each product is the mean over
 * pairs of two different ones, in which luck has no part: it neither biases the shares nor counts as ignorance, whether
 * a replicate has the same luck at every point or not. With one replicate, luck counts as ignorance that all inputs
 * share.
 *
 * @param inputs k, as given to `saltelliDesign`
 * @param values of each of its points, one a replicate
 * @param level of the intervals, above 0 and below 1
 * @returns intervals null where the output does not vary, or where there are fewer than two rows
 * @throws `invalid values` if they are not whole rows or the replicates are uneven or none
 */
export function sobolIndices(
  inputs: number,
  values: readonly (readonly number[])[],
  luck: Stream,
  level: number = 0.95,
): SobolIndices {
  const stride = inputs + 2
  const rows = values.length / stride
  const replicates = values[0]?.length ?? 0
  if (!Number.isInteger(rows)) throw new Error(`invalid values: ${values.length} for rows of ${stride}`)
  if (values.some((each) => each.length === 0 || each.length !== replicates)) throw new Error('invalid values: uneven')
  const none = (reason: string): Interval => ({ estimate: null, low: null, high: null, reason })
  const noIndices = (reason: string) =>
    Array.from({ length: inputs }, () => ({ first: none(reason), total: none(reason) }))
  if (rows < 2) return { ignorance: 0, luck: null, inputs: noIndices('there are fewer than two rows') }

  const terms = rowTerms(inputs, values)
  const sharesOf = (counts: Int32Array) => {
    const sums = new Float64Array(2 * inputs + 1)
    for (const [row, each] of terms.entries()) for (const [i, term] of each.entries()) sums[i]! += counts[row]! * term
    return { variance: sums[0]! / rows, shares: sums.subarray(1).map((sum) => sum / sums[0]!) }
  }
  const whole = sharesOf(new Int32Array(rows).fill(1))
  const noise = replicates > 1 ? mean(values.map((each) => sampleVariance([...each]))) : null
  if (!(whole.variance > 0)) {
    return { ignorance: 0, luck: noise, inputs: noIndices('the expected output does not vary with the inputs') }
  }
  const samples = Array.from({ length: resamples }, (_, sample) => sharesOf(resample(rows, luck, sample)).shares)
  const interval = (index: number): Interval => {
    const sorted = samples.map((each) => each[index]!).sort((one, other) => one - other)
    const [low, high] = [(1 - level) / 2, (1 + level) / 2].map((p) => quantileSorted(sorted, p))
    return { estimate: whole.shares[index]!, low: low!, high: high! }
  }
  return {
    ignorance: whole.variance,
    luck: noise,
    inputs: Array.from({ length: inputs }, (_, i) => ({ first: interval(i), total: interval(inputs + i) })),
  }
}

/**
 * Of each row what its points add to the variance, then to the first-order share of every input, then to the total
 * ones.
 */
function rowTerms(inputs: number, values: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const stride = inputs + 2
  const free = values.filter((_, at) => at % stride < 2)
  // Luck that a replicate has at every point alike would else be left in every value.
  const centres = values[0]!.map((_, replicate) => mean(free.map((each) => each[replicate]!)))
  return Array.from({ length: values.length / stride }, (_, row) => {
    const [a, b, ...mixed] = values.slice(row * stride, (row + 1) * stride).map((each) => less(each, centres))
    const changes = mixed.map((each) => less(each, a!))
    return [
      (crossed(a!, a!) + crossed(b!, b!)) / 2,
      ...changes.map((change) => crossed(b!, change)),
      ...changes.map((change) => crossed(change, change) / 2),
    ]
  })
}

/** The mean product of two outputs over pairs of different replicates; of one replicate, the product. */
function crossed(a: readonly number[], b: readonly number[]): number {
  const many = a.length
  const same = a.reduce((sum, value, replicate) => sum + value * b[replicate]!, 0)
  if (many === 1) return same
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return (sum(a) * sum(b) - same) / (many * (many - 1))
}

function less(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, replicate) => value - b[replicate]!)
}
