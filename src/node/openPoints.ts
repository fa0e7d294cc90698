import { readVary, type Vary } from '../experiments/vary.ts'
import { uncertainFrom } from '../random/uncertainFrom.ts'
import { wholeAgain } from '../scenario/drawn.ts'
import { printProblems } from '../scenario/printProblems.ts'
import { problemAt } from '../scenario/problem.ts'
import type { ReadOptions } from '../scenario/read.ts'
import type { Scenario } from '../scenario/schema.ts'
import { sourceText } from '../scenario/sourceText.ts'
import { type UncertainField, uncertainFields } from '../scenario/uncertainties.ts'
import type { Language, Words } from '../text/language.ts'
import { writeUncertain } from '../units/uncertain.ts'
import { type OpenedScenario, openScenario } from './openScenario.ts'

/** A scenario with fields varied: itself, and each point of them. */
export interface OpenedPoints {
  readonly base: OpenedScenario & { readonly scenario: Scenario }
  readonly paths: readonly string[]
  /** The range of each field in words. */
  readonly ranges: readonly string[]
  readonly points: readonly {
    readonly values: readonly string[]
    readonly opened: Pick<OpenedScenario, 'graphFile'> & { readonly scenario: Scenario }
  }[]
}

/** The points of some fields that a command runs, each as the fields' values; or why there are none, in words. */
export type PointsOf = (fields: readonly Vary[], seed: string) => readonly (readonly string[])[] | Words

/**
 * Opens a scenario at every point of a design.
 *
 * @param varied fields and their values, as `readVary` reads them
 * @param unsure whether what the scenario itself writes as uncertain is varied, too, after these
 * @returns undefined where anything is at fault, which is then printed: what cannot be read of the texts, and what the
 *   first point at fault has wrong
 */
export function openPoints(
  file: string,
  varied: readonly string[],
  pointsOf: PointsOf,
  options: ReadOptions & { readonly lang: Language },
  unsure = false,
): OpenedPoints | undefined {
  const read = varied.map(readVary)
  const faults = read.flatMap((each, at) => {
    if (!('message' in each)) return []
    const source = sourceText('--vary', varied[at])
    const { offset, message, help } = each
    return [
      printProblems(
        [problemAt(source, offset, { code: 'bad-option', path: [], message, help })],
        [source],
        options.lang,
      ),
    ]
  })
  const base = openScenario(file, options)
  if (base.problems.length > 0) faults.unshift(printProblems(base.problems, base.sources, options.lang))
  for (const fault of faults) console.error(`${fault}\n`)
  const given = read.filter((each): each is Vary => 'path' in each)
  if (base.scenario === undefined || given.length < varied.length) return undefined
  const own = unsure ? ownOf(base.scenario, given) : []
  const fields = [...given, ...own.map(varyOf)]
  const paths = fields.map(({ path }) => path)
  const twice = paths.find((path, at) => paths.indexOf(path) < at)
  const chosen = twice === undefined ? pointsOf(fields, base.scenario.seed) : namedTwice(twice)
  if ('en' in chosen) {
    console.error(chosen[options.lang])
    return undefined
  }
  const points: OpenedPoints['points'][number][] = []
  for (const values of chosen) {
    const sets = given.map(({ path }, axis) => `${path}=${values[axis]}`)
    const opened = openScenario(file, { ...options, sets: [...(options.sets ?? []), ...sets] })
    const { problems, sources, graphFile } = opened
    if (opened.scenario === undefined) {
      const errors = problems.filter(({ severity }) => severity === 'error')
      console.error(`${printProblems(errors, sources, options.lang)}\n`)
      const at = values.join(' · ')
      const where: Words = {
        en: `So at ${at}, and perhaps at other points.`,
        zh: `在 ${at} 处如此，别的点或许也是。`,
      }
      console.error(where[options.lang])
      return undefined
    }
    const scenario = sharing(base.scenario, known(opened.scenario, own, values.slice(given.length)))
    // No more than is run: ten thousand points are not to hold as many texts, problems and graphs.
    points.push({ values, opened: { scenario, ...(graphFile === undefined ? {} : { graphFile }) } })
  }
  const ranges = [
    ...varied.map((each) => rangeOf(each, options.lang)),
    ...own.map(({ unit, law }) => writeUncertain(law, unit)),
  ]
  return { base: { ...base, scenario: base.scenario }, paths, ranges, points }
}

/** The uncertain quantities of a scenario that are not varied otherwise. */
function ownOf(scenario: Scenario, given: readonly Vary[]): readonly UncertainField[] {
  return uncertainFields(scenario).filter(({ path }) => !given.some((each) => each.path === path.join('.')))
}

/** An uncertain quantity as a field that is varied through its law, from its least value to its most. */
function varyOf({ path, unit, law }: UncertainField): Vary {
  const at = (part: number) => String(unit.write(uncertainFrom(part, law)))
  return { path: path.join('.'), values: [at(0.01), at(0.99)], at }
}

/** A scenario with its uncertain quantities at some values, as they are written. */
function known(scenario: Scenario, own: readonly UncertainField[], values: readonly string[]): Scenario {
  if (own.length === 0) return scenario
  const left = scenario.uncertain?.filter(({ path }) => !own.some((each) => String(each.path) === String(path))) ?? []
  const { uncertain: _, ...exact } = scenario
  const set = own.map(({ path, unit }, at) => ({ path, value: readBack(unit, values[at] ?? '') }))
  const whole = wholeAgain(exact, set)
  return left.length === 0 ? whole : { ...whole, uncertain: left }
}

/** The same data as `other`, made of the parts of `base` wherever these are the same. */
function sharing<Data>(base: unknown, other: Data): Data {
  if (typeof other !== 'object' || other === null || typeof base !== 'object' || base === null) return other
  if (Array.isArray(other) !== Array.isArray(base)) return other
  const [ofBase, entries] = [base as Readonly<Record<string, unknown>>, Object.entries(other)]
  const shared = entries.map(([key, value]) => [key, sharing(ofBase[key], value)] as const)
  const same = entries.length === Object.keys(base).length && shared.every(([key, value]) => value === ofBase[key])
  if (same) return base as Data // part by part the same
  return (Array.isArray(other) ? shared.map(([, value]) => value) : Object.fromEntries(shared)) as Data
}

/** A value as it was written is read without fault; a plain number is written by units that need no sign. */
function readBack(unit: UncertainField['unit'], written: string): number {
  return unit.read(written) ?? unit.plain(Number(written))
}

/** The range of a text like `path=¥10:¥40:2` in words. */
function rangeOf(varied: string, lang: Language): string {
  const range = varied.slice(varied.indexOf('=') + 1)
  return range.replace(/:\d+$/, '').replace(':', { en: ' to ', zh: '至' }[lang])
}

function namedTwice(path: string): Words {
  return { en: `--vary ${path}: is named twice`, zh: `--vary ${path}：写了两次` }
}
