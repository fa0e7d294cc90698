/** How a target compares. */
export type Comparison = '>=' | '<=' | '>' | '<' | '='

/** What a scenario wants of a metric. */
export interface Target {
  /** The metric's key. */
  readonly metric: string
  readonly comparison: Comparison
  /** In the metric's own unit: a share as 0..1, money in fen. */
  readonly value: number
}

/** Whether a value meets a target; a value that is null meets none. */
export function meets(target: Target, value: number | null): boolean {
  if (value === null) return false
  switch (target.comparison) {
    case '>=':
      return value >= target.value
    case '<=':
      return value <= target.value
    case '>':
      return value > target.value
    case '<':
      return value < target.value
    case '=':
      return value === target.value
  }
}
