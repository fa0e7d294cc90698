import type { Goal } from './measurement.ts'

/** Whether a goal was met, and how many times over or short the figure is: 1 is just met, above 1 is better. */
export interface Verdict {
  readonly met: boolean
  readonly margin: number
}

/** Holds a figure to its goal; null where the figure that the goal is about is not there. */
export function verdict(goal: Goal, value: number, ratio: number | null): Verdict | null {
  const figure = goal.of === 'ratio' ? ratio : value
  if (figure === null) return null
  const margin = goal.atMost !== undefined ? goal.atMost / figure : figure / (goal.atLeast ?? figure)
  return { met: margin >= 1, margin }
}
