import { describe, expect, test } from 'vitest'
import { dailyOf } from '../../src/experiments/daily.ts'
import { readingOf } from '../../src/experiments/reading.ts'
import { amongAdopters } from '../../src/model/reducedWorld.ts'
import { simulate } from '../../src/model/simulate.ts'
import { build } from '../../src/scenario/build.ts'
import { scenarioFields } from '../../src/scenario/schema.ts'

const people = 5000

/** A run in a market most of whom stay outside. */
function runOf(reduced: object) {
  const market = { people, graph: { generator: 'barabasiAlbert', links: 3 } }
  const clock = { start: '2026-01-01', days: '80 days' }
  return simulate(build(scenarioFields.parse({ name: 'among', seed: 'among', clock, market, reduced })))
}

const visiting = {
  seeds: { people: 40 },
  spread: { law: 'visits', logIn: '40%', invite: '20%', friends: 2, accept: '30%' },
  answering: { law: 'fixed', mean: '1 day' },
  buying: { law: 'daily', chance: '5%' },
  leaving: { law: 'geometric', chance: '1%', period: '1 day' },
}

describe.each([
  ['daily visits', visiting],
  ['a cascade', { seeds: { people: 30 }, spread: { law: 'cascade', chance: '12%' } }],
  ['branching', { seeds: { people: 20 }, spread: { law: 'branching', mean: 0.9 } }],
  ['a threshold', { seeds: { people: 200 }, spread: { law: 'threshold' } }],
  ['nobody at all', { seeds: { people: 0 }, spread: { law: 'cascade', chance: '10%' } }],
])('those who adopted under %s', (_, reduced) => {
  test('tell the same numbers as the whole market does', () => {
    const run = runOf(reduced)
    expect(readingOf(amongAdopters(run))).toEqual(readingOf(run))
    expect(dailyOf(amongAdopters(run))).toEqual(dailyOf(run))
  })
})

test('who adopted are called by their places in the order of their numbers', () => {
  const run = runOf(visiting)
  const few = amongAdopters(run)
  const { joinDay, shares } = run.world
  const adopters = [...joinDay.keys()].filter((person) => joinDay[person] >= 0)
  expect(few.model.people).toBe(adopters.length)
  expect(adopters.length).toBeGreaterThan(100)
  expect([...few.world.joinDay]).toEqual(adopters.map((person) => joinDay[person]))
  expect([...few.world.shares]).toEqual(adopters.map((person) => shares[person]))
  expect([...few.world.referrer]).toEqual(adopters.map((person) => adopters.indexOf(run.world.referrer[person])))
})

test('what metrics read of them takes no room for anybody else', () => {
  const few = amongAdopters(runOf(visiting))
  readingOf(few)
  const columns = Object.values(few.world).filter((column) => ArrayBuffer.isView(column))
  expect(columns.length).toBeGreaterThan(15)
  expect(columns.map(({ byteLength }) => byteLength).filter((bytes) => bytes >= people)).toEqual([])
})
