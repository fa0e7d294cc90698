/** A figure known in closed form, or published, and what the engine makes of it. */
export interface Oracle {
  /** What it is, and where it is from. */
  readonly name: string
  readonly take: () => Figures
}

/** An oracle's figures. */
export interface Figures {
  readonly expected: number
  readonly got: number
  /** The standard error of what was got, computed from the law itself; 0 where it must agree exactly. */
  readonly error: number
  /** How far the law in whole days, or the printed digits, may lie from the closed form, beyond all luck; 0 by default. */
  readonly beyond?: number
}

/** How far off a figure is in standard errors, once what lies beyond luck is taken off; 0 where it agrees exactly. */
export function standardErrorsAway({ expected, got, error, beyond = 0 }: Figures): number {
  const off = Math.max(0, Math.abs(got - expected) - beyond)
  return off === 0 ? 0 : off / error
}

/** The mean of some values, and its standard error from their own spread. */
export function meanOf(values: ArrayLike<number>): { readonly got: number; readonly error: number } {
  const all = Array.from(values)
  const got = all.reduce((sum, each) => sum + each, 0) / all.length
  const square = all.reduce((sum, each) => sum + (each - got) ** 2, 0) / (all.length - 1)
  return { got, error: Math.sqrt(square / all.length) }
}

/** A share of so many that should be `expected`, with the error of a binomial count. */
export function shareOf(expected: number, count: number, people: number): Figures {
  return { expected, got: count / people, error: Math.sqrt((expected * (1 - expected)) / people) }
}

/** What is taken at its first use and kept, since several oracles read the same run. */
export function once<Taken>(take: () => Taken): () => Taken {
  let taken: { readonly value: Taken } | undefined
  return () => {
    taken ??= { value: take() }
    return taken.value
  }
}
