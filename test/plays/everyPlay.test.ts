import { expect, test } from 'vitest'
import { circumstances } from '../../src/circumstances/index.ts'
import type { Run } from '../../src/model/run.ts'
import { simulate } from '../../src/model/simulate.ts'
import { plays } from '../../src/plays/index.ts'
import { build } from '../../src/scenario/build.ts'
import { scenarioFields } from '../../src/scenario/schema.ts'
import { everyPlay } from './everyPlay.ts'

const kinds = Object.keys(plays)

/** An ordinary market of 1,000 with some plays, each under its own name, for 60 of 90 days. */
function runWith(chosen: readonly string[], more: object = {}): Run {
  return simulate(
    build(
      scenarioFields.parse({
        seed: 'every play',
        clock: { start: '2026-03-01', days: '90 days' },
        market: { people: 1000 },
        community: { members: 100 },
        plays: everyPlay(5, '60 days', chosen),
        ...more,
      }),
    ),
  )
}

// A run in which people, invitations, points or money do not add up on some day is stopped, and the test with it.
test('all plays at once, and all circumstances with them, add up on every day', () => {
  const words = Object.keys(circumstances).map((circumstance, at) => ({ circumstance, start: 8 + 3 * at }))
  const { world } = runWith(kinds, { circumstances: words })
  expect(world.dayRows.prospects[89]).toBeLessThan(900)
})

test('all plays at once come to the same, bit for bit, whatever their order in the file', () => {
  const [one, other] = [runWith(kinds), runWith([...kinds].reverse())]
  expect(other.world.dayRows).toEqual(one.world.dayRows)
})

const without = runWith([])
test.each(kinds)('%s alone changes what happens', (kind) => {
  expect(runWith([kind]).world.dayRows).not.toEqual(without.world.dayRows)
})
