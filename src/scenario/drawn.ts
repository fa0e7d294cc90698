import { stream, uniform } from '../random/stream.ts'
import { uncertainFrom } from '../random/uncertainFrom.ts'
import { type Scenario, scenarioFields } from './schema.ts'
import { uncertainFields } from './uncertainties.ts'
import { viewOf } from './view.ts'
import { wholesOf } from './wholes.ts'
import { type ValueAt, withValues } from './withValues.ts'

/**
 * A scenario as one of its replicates has it: each uncertain quantity a draw of its law, keyed by the scenario's seed, its
 * path and the replicate, so that arms with the same quantity have the same value. Without any it is the scenario itself.
 */
export function drawn(scenario: Scenario, replicate: number): Scenario {
  const fields = uncertainFields(scenario)
  if (fields.length === 0) return scenario
  const { uncertain: _, ...exact } = scenario
  const values = fields.map(({ path, law }) => {
    const luck = stream(scenario.seed, `uncertain.${path.join('.')}`)
    return { path, value: uncertainFrom(uniform(luck, replicate), law) }
  })
  return wholeAgain(exact, values)
}

/**
 * A scenario with some values, where shares of one whole still make it: those that were not set shrink or grow in
 * proportion, and where all were set, or the others are nothing, all do.
 */
export function wholeAgain(scenario: Scenario, values: readonly ValueAt[]): Scenario {
  const set = withValues(scenario, values)
  const view = viewOf({ schema: scenarioFields, value: set })
  const isSet = (part: readonly (string | number)[]) => values.some(({ path }) => String(path) === String(part))
  const shares = wholesOf(view).flatMap(({ parts }): readonly ValueAt[] => {
    if (!parts.some(isSet)) return []
    const each = parts.map((path) => ({ path, value: view.number(...path) ?? 0, free: !isSet(path) }))
    const sum = (some: typeof each) => some.reduce((total, { value }) => total + value, 0)
    const free = each.filter((part) => part.free)
    const room = 1 - sum(each) + sum(free)
    if (room >= 0 && sum(free) > 0) {
      return free.map(({ path, value }) => ({ path, value: (value * room) / sum(free) }))
    }
    return sum(each) > 0
      ? each.map(({ path, value, free: rest }) => ({ path, value: rest ? 0 : value / (sum(each) - sum(free)) }))
      : []
  })
  // Values within the bounds of their fields make a scenario again.
  return withValues(set, shares) as Scenario
}
