import { readVary, type Vary } from '../experiments/vary.ts'
import { printProblems } from '../scenario/printProblems.ts'
import { problemAt } from '../scenario/problem.ts'
import type { ReadOptions } from '../scenario/read.ts'
import type { Scenario } from '../scenario/schema.ts'
import { sourceText } from '../scenario/sourceText.ts'
import { type OpenedScenario, openScenario } from './openScenario.ts'

/** A scenario with fields varied: itself, and each point of them. */
export interface OpenedPoints {
  readonly base: OpenedScenario & { readonly scenario: Scenario }
  readonly paths: readonly string[]
  readonly points: readonly {
    readonly values: readonly string[]
    readonly opened: OpenedScenario & { readonly scenario: Scenario }
  }[]
}

/** The points of some fields that a command runs, each as the fields' values; or why there are none, in words. */
export type PointsOf = (fields: readonly Vary[], seed: string) => readonly (readonly string[])[] | string

/**
 * Opens a scenario at every point of a design.
 *
 * @param varied fields and their values, as `readVary` reads them
 * @returns undefined where anything is at fault, which is then printed: what cannot be read of the texts, and what the
 *   first point at fault has wrong
 */
export function openPoints(
  file: string,
  varied: readonly string[],
  pointsOf: PointsOf,
  options: ReadOptions,
): OpenedPoints | undefined {
  const read = varied.map(readVary)
  const faults = read.flatMap((each, at) => {
    if (!('message' in each)) return []
    const source = sourceText('--vary', varied[at])
    const { offset, message, help } = each
    return [printProblems([problemAt(source, offset, { code: 'bad-option', path: [], message, help })], [source])]
  })
  const base = openScenario(file, options)
  if (base.problems.length > 0) faults.unshift(printProblems(base.problems, base.sources))
  for (const fault of faults) console.error(`${fault}\n`)
  const fields = read.filter((each): each is Vary => 'path' in each)
  if (base.scenario === undefined || fields.length < varied.length) return undefined
  const paths = fields.map(({ path }) => path)
  const twice = paths.find((path, at) => paths.indexOf(path) < at)
  const chosen = twice === undefined ? pointsOf(fields, base.scenario.seed) : `--vary ${twice}: is named twice`
  if (typeof chosen === 'string') {
    console.error(chosen)
    return undefined
  }
  const points = chosen.map((values) => {
    const sets = fields.map(({ path }, axis) => `${path}=${values[axis]}`)
    const opened = openScenario(file, { ...options, sets: [...(options.sets ?? []), ...sets] })
    return { values, opened }
  })
  const wrong = points.find(({ opened }) => opened.scenario === undefined)
  if (wrong !== undefined) {
    const { problems, sources } = wrong.opened
    console.error(
      `${printProblems(
        problems.filter(({ severity }) => severity === 'error'),
        sources,
      )}\n`,
    )
    console.error(`So at ${wrong.values.join(' · ')}, and perhaps at other points.`)
    return undefined
  }
  // What was just seen, which the compiler forgets.
  const all = points as OpenedPoints['points']
  return { base: { ...base, scenario: base.scenario }, paths: fields.map(({ path }) => path), points: all }
}
