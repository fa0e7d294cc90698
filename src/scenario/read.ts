import type { Target } from '../metrics/target.ts'
import { besides } from './besides.ts'
import { complaints } from './complaints.ts'
import { isFields } from './fieldAt.ts'
import { placeOf } from './place.ts'
import { type Complaint, inOrder, type Problem, problemAt } from './problem.ts'
import { readYaml } from './readYaml.ts'
import { type Scenario, scenarioFields } from './schema.ts'
import { textOf } from './textOf.ts'

/** What the command line adds to a scenario file. */
export interface ReadOptions {
  /** Settings as they were typed: `path=value`. */
  readonly sets?: readonly string[]
  readonly seed?: string
}

/** A scenario that was read, or the problems that keep it from being run. */
export interface ScenarioRead {
  /** Missing where any problem is an error. */
  readonly scenario?: Scenario
  /** The edge list as seen from the working directory, where the scenario names one. */
  readonly graphFile?: string
  readonly targets: readonly Target[]
  /** In the order in which they stand. */
  readonly problems: readonly Problem[]
}

export function readScenario(
  source: { readonly file: string; readonly content: string | Uint8Array },
  options: ReadOptions = {},
): ScenarioRead {
  const { source: text, problem } = textOf(source.file, source.content)
  if (problem) return { targets: [], problems: [problem] }
  const { placed, problems: found } = readYaml(text)
  if (placed === undefined) return { targets: [], problems: inOrder(found) }
  const field = { schema: scenarioFields, value: placed.value }
  const problems = [
    ...found,
    ...complaints(field).map((c) => {
      const { place, found } = placeOf(placed.place, c.path ?? [])
      return problemAt(place.source, c.code === 'unknown-key' ? place.key : place.value, c)
    }),
  ]
  const parsed = scenarioFields.safeParse(placed.value)
  return { ...(parsed.success ? { scenario: parsed.data } : {}), targets: [], problems: inOrder(problems) }
}
