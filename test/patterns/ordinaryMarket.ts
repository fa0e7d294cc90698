import { never } from '../../src/model/never.ts'
import { founder } from '../../src/model/route.ts'
import type { Run } from '../../src/model/run.ts'
import { simulate } from '../../src/model/simulate.ts'
import { build } from '../../src/scenario/build.ts'
import { scenarioFields } from '../../src/scenario/schema.ts'

/**
 * A run with everything at its default, as scenarios/ordinaryProgramme.yaml has it, but for the plays: a market of which a
 * twentieth are members at first.
 *
 * @param search part of the people outside who come across the community by themselves each day
 */
export function ordinaryRun(
  seed: string,
  {
    plays,
    days,
    people = 4000,
    search = '0.1%',
    strongTies = '30%',
  }: {
    readonly plays: readonly { readonly play: string; readonly [field: string]: unknown }[]
    readonly days: string
    readonly people?: number
    readonly search?: string
    readonly strongTies?: string
  },
): Run {
  const words = {
    clock: { start: '2026-03-01', days },
    seed,
    market: { people, strongTies },
    community: { members: people / 20 },
    channels: { search: { reach: search } },
    plays,
  }
  return simulate(build(scenarioFields.parse(words)))
}

/** Those who joined in a run, by number. */
export function joiners({ model, world }: Run): readonly number[] {
  const people = Array.from({ length: model.people }, (_, person) => person)
  return people.filter((person) => world.joinDay[person] !== never && world.route[person] !== founder)
}

/** The sum of a column of the day rows from one day up to another. */
export function sumOf(column: ArrayLike<number>, from = 0, to = column.length): number {
  let sum = 0
  for (let day = from; day < to; day++) sum += column[day] ?? Number.NaN
  return sum
}
