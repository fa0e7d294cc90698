import type { Model } from '../model/model.ts'
import { bytesOf, recent } from '../model/recent.ts'
import type { Twin } from '../model/twin.ts'
import type { Scenario } from '../scenario/schema.ts'
import { twinOf } from './twin.ts'

/** Bytes of twins that are kept: those of four hundred replicates of ten thousand people, or of half a dozen of a million. */
const most = 32_000_000

/**
 * Twins by what decides them: designs that differ in their plays alone have the same world without any, which under the same
 * luck is run once for all of them.
 *
 * Nothing is kept until there is a second design: the replicates of one have a twin each.
 *
 * @returns the twin of a model, which was made of a scenario with an address, under the luck that it has
 */
export function knownTwins(): (address: string, scenario: Scenario, model: Model) => Twin {
  const twins = recent<Twin>(most, bytesOf)
  let first: string | undefined
  let areSeveral = false
  return (address, scenario, model) => {
    first ??= address
    areSeveral ||= address !== first
    return areSeveral ? twins(nameOf(scenario, model.seed), () => twinOf(model)) : twinOf(model)
  }
}

/** All that decides what a scenario comes to without its plays, and the seed of a replicate, in a word. */
function nameOf(
  { name: _, question, group, mends, targets, arms, plays, ...decisive }: Scenario,
  seed: string,
): string {
  return JSON.stringify([decisive, seed])
}
