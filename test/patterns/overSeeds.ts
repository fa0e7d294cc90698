/** The seeds of every pattern. They are fixed, so that no test of one can flake. */
export const seeds: readonly string[] = Array.from({ length: 20 }, (_, at) => `pattern ${at + 1}`)

/** What a measure comes to over the seeds: its mean, and the standard error of that. */
export interface OverSeeds {
  readonly mean: number
  readonly error: number
}

/** The mean of one value a seed; a number that could not be taken makes it NaN, which no test lets pass. */
export function overSeeds(values: readonly (number | null)[]): OverSeeds {
  const numbers = values.map((value) => value ?? Number.NaN)
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length
  const square = numbers.reduce((sum, value) => sum + (value - mean) * (value - mean), 0)
  return { mean, error: Math.sqrt(square / (numbers.length - 1) / numbers.length) }
}
