import { latinHypercube } from '../experiments/design/latinHypercube.ts'
import { mostDimensions, sobolSequence } from '../experiments/design/sobolSequence.ts'
import { gridOf, readVary, type Vary, valuesAt } from '../experiments/vary.ts'
import { stream } from '../random/stream.ts'
import { printProblems } from '../scenario/printProblems.ts'
import { problemAt } from '../scenario/problem.ts'
import type { ReadOptions } from '../scenario/read.ts'
import type { Scenario } from '../scenario/schema.ts'
import { sourceText } from '../scenario/sourceText.ts'
import { type OpenedScenario, openScenario } from './openScenario.ts'

/** Which points of the varied fields are run. */
export type Design = 'grid' | 'latin' | 'sobol'

/** A scenario with fields varied: itself, and each point of them. */
export interface OpenedPoints {
  readonly base: OpenedScenario & { readonly scenario: Scenario }
  readonly paths: readonly string[]
  readonly points: readonly {
    readonly values: readonly string[]
    readonly opened: OpenedScenario & { readonly scenario: Scenario }
  }[]
}

/** The most points that are opened. */
const mostPoints = 100_000

/**
 * Opens a scenario at every point of a design.
 *
 * @param count of the points of a Latin hypercube or a Sobol sequence; a grid has as many as its values make
 * @returns undefined where anything is at fault, which is then printed: what cannot be read of the texts, and what the
 *   first points at fault have wrong
 */
export function openPoints(
  file: string,
  varied: readonly string[],
  { design, count }: { readonly design: Design; readonly count: number },
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
  const refused = refusal(fields, design, count)
  if (refused !== undefined) {
    console.error(refused)
    return undefined
  }
  const points = pointsOf(fields, design, count, base.scenario.seed).map((values) => {
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

function refusal(fields: readonly Vary[], design: Design, count: number): string | undefined {
  const paths = fields.map(({ path }) => path)
  const twice = paths.find((path, at) => paths.indexOf(path) < at)
  if (twice !== undefined) return `--vary ${twice}: is named twice; name each field once`
  const size = design === 'grid' ? fields.reduce((product, { values }) => product * values.length, 1) : count
  if (size > mostPoints)
    return `${size} points are more than ${mostPoints}; vary less, or take --design sobol --points 256`
  if (design === 'sobol' && fields.length > mostDimensions) {
    return `a Sobol sequence has ${mostDimensions} dimensions at most; take --design latin`
  }
  return undefined
}

function pointsOf(
  fields: readonly Vary[],
  design: Design,
  count: number,
  seed: string,
): readonly (readonly string[])[] {
  const luck = stream(seed, 'study.points')
  switch (design) {
    case 'grid':
      return gridOf(fields)
    case 'latin':
      return valuesAt(fields, latinHypercube(count, fields.length, luck))
    case 'sobol': {
      const point = sobolSequence(fields.length, luck)
      return valuesAt(
        fields,
        Array.from({ length: count }, (_, at) => point(at)),
      )
    }
  }
}
