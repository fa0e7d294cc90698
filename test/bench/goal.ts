import type { Goal } from './measurement.ts'

/** A figure, or its ratio, of no more than this. */
export function atMost(limit: number, of: Goal['of'] = 'value'): Goal {
  return { is: 'atMost', limit, of }
}

/** A figure, or its ratio, of no less than this. */
export function atLeast(limit: number, of: Goal['of'] = 'value'): Goal {
  return { is: 'atLeast', limit, of }
}

/** How many times better than just enough a figure is: 1 or more where the goal is met; null where it cannot be told. */
export function margin({ is, limit, of }: Goal, value: number, ratio: number | null): number | null {
  const figure = of === 'ratio' ? ratio : value
  if (figure === null) return null
  return is === 'atMost' ? limit / figure : figure / limit
}
