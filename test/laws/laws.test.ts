import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Model } from '../../src/model/model.ts'
import { simulate } from '../../src/model/simulate.ts'
import { smallModel } from '../model/smallWorld.ts'
import { overSeeds } from '../patterns/overSeeds.ts'
import { anyPlay, anyScenario, lives, run, type Words } from './smallScenarios.ts'

/** Examples a law; the seed is fixed, so that no test can flake. */
const examples = { numRuns: 60, seed: 20260301 }

const sum = (column: ArrayLike<number>) => Array.from(column).reduce((all, each) => all + each, 0)
/** The same fields in the opposite order, all the way down. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, turned(each)]),
  )
}

describe('the same scenario', () => {
  test('comes to the same when it is run again, whatever was run in between', () => {
    fc.assert(
      fc.property(anyScenario, anyScenario, (words, other) => {
        const first = run(words).world
        run(other)
        const again = run(words).world
        expect(again.dayRows).toEqual(first.dayRows)
        expect(again.roll.satisfaction).toEqual(first.roll.satisfaction)
      }),
      examples,
    )
  })

  test('comes to the same with its fields in another order', () => {
    fc.assert(
      fc.property(anyScenario, (words) => {
        expect(run(turned(words) as object).world.dayRows).toEqual(run(words).world.dayRows)
      }),
      examples,
    )
  })
})

describe('a play', () => {
  test('that comes after the run changes nobody’s life', () => {
    fc.assert(
      fc.property(anyScenario, anyPlay(), (words, late) => {
        const people = 40
        const more = { ...words, plays: [...words.plays, { ...late, name: 'late', start: 200 }] }
        expect(lives(run(more).world, people)).toEqual(lives(run(words).world, people))
      }),
      examples,
    )
  })

  test('with rewards of nothing is as none', () => {
    const nothing = [
      { play: 'doubleSidedReferral', referrerReward: 0, friendReward: 0 },
      { play: 'singleSidedReferral', reward: 0 },
      { play: 'commission', rates: ['0%'] },
      { play: 'redPacket', packet: 0 },
    ]
    fc.assert(
      fc.property(anyScenario, fc.constantFrom(...nothing), (words, idle) => {
        const more = { ...words, plays: [...words.plays, { ...idle, name: 'idle', start: 1, days: '30 days' }] }
        expect(lives(run(more).world, 40)).toEqual(lives(run(words).world, 40))
      }),
      examples,
    )
  })

  test('without a budget pays nothing', () => {
    fc.assert(
      fc.property(anyScenario, (words) => {
        const poor = { ...words, plays: words.plays.map((play) => ({ ...play, budget: 0 })) }
        const { rewardsPaid, rewardsPending, kolCost } = run(poor).world.dayRows
        expect([sum(rewardsPaid), sum(rewardsPending), sum(kolCost)]).toEqual([0, 0, 0])
      }),
      examples,
    )
  })

  test('never pays more than its budget, nor more under a tighter one and the same luck', () => {
    const amounts = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 300 }), fc.nat(300))
    fc.assert(
      fc.property(anyScenario, amounts, (words, [reward, budget, more]) => {
        const paid = (fen: number) => {
          const play = {
            play: 'singleSidedReferral',
            reward,
            budget: fen,
            trigger: 'signUp',
            start: 1,
            days: '30 days',
          }
          return sum(run({ ...words, plays: [play] }).world.dayRows.rewardsPaid)
        }
        const [tight, wide] = [paid(budget), paid(budget + more)]
        expect(tight).toBeLessThanOrEqual(budget * 100)
        expect(tight).toBeLessThanOrEqual(wide)
      }),
      examples,
    )
  })
})

describe('a world in which nobody does anything', () => {
  test('stays as it is', () => {
    fc.assert(
      fc.property(anyScenario, (words) => {
        const none = { base: 0 }
        const still = {
          ...words,
          channels: { search: { reach: 0 } },
          behaviour: { logIn: none, leave: { monthly: 0 }, complain: none, comeBack: none },
        }
        const { world } = run(still)
        const { members, prospects, newMembers, logins } = world.dayRows
        expect([new Set(members).size, new Set(prospects).size]).toEqual([1, 1])
        expect([sum(newMembers), sum(logins), world.orderBook.count]).toEqual([0, 0, 0])
        expect(world.roll.satisfaction.filter((each) => each !== 0.5 && each !== 0)).toHaveLength(0)
      }),
      { ...examples, numRuns: 30 },
    )
  })
})

/** Two crowds that know nobody of each other, by some ties, each the ring of a crowd with chords. */
const crowd = (from: number, size: number, skip: number): [number, number][] =>
  Array.from({ length: size }, (_, at) => [
    [from + at, from + ((at + 1) % size)] as [number, number],
    [from + at, from + ((at + skip) % size)] as [number, number],
  ]).flat()

const lively: Partial<Words> = {
  clock: { days: 30 },
  community: { members: 30 },
  behaviour: {
    logIn: { base: 0.5 },
    share: { base: 0.3 },
    answer: { base: 0.4 },
    leave: { monthly: 0.3 },
  },
  plays: [{ play: 'doubleSidedReferral', start: 1, days: 30 }],
}

/** A lively small world on given ties. */
function livelyModel(people: number, ties: readonly (readonly [number, number])[], seed: string): Model {
  return smallModel(people, ties, { ...lively, product: { interpurchase: 10 }, seed })
}

describe('one more person', () => {
  test('who knows nobody changes nobody’s life', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (number) => {
        const ties = crowd(0, 80, 7)
        const [with_, without] = [81, 80].map((people) => simulate(livelyModel(people, ties, `more ${number}`)).world)
        // As one of the founders the newcomer takes somebody’s place.
        fc.pre(with_.joinDay[80] < 0)
        expect(lives(with_, 80)).toEqual(lives(without, 80))
      }),
      examples,
    )
  })
})

describe('a change among some people', () => {
  test('leaves those alone whom no tie joins to them: 0 of 60 live otherwise', () => {
    let touched = 0
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (number) => {
        const here = crowd(0, 60, 5)
        const [one, other] = [7, 11].map(
          (skip) => simulate(livelyModel(120, [...here, ...crowd(60, 60, skip)], `apart ${number}`)).world,
        )
        touched += Number(JSON.stringify(lives(one, 120)) !== JSON.stringify(lives(other, 120)))
        expect(lives(one, 60)).toEqual(lives(other, 60))
      }),
      examples,
    )
    expect(touched).toBeGreaterThan(examples.numRuns / 2)
  })
})

describe('names and numbers of people', () => {
  test('mean nothing: with the numbers drawn anew as many join, buy and leave on average', () => {
    const people = 90
    const ties = [...crowd(0, 60, 7), ...Array.from({ length: 30 }, (_, at) => [0, 60 + at] as [number, number])]
    // 37 has no factor in common with 90: every number comes once.
    const renumbered = ties.map(([a, b]) => [(a * 37 + 11) % people, (b * 37 + 11) % people] as [number, number])
    const differences = Array.from({ length: 200 }, (_, at) => {
      const [one, other] = [ties, renumbered].map((each, arm) => {
        const { world } = simulate(livelyModel(people, each, `numbers ${arm} ${at}`))
        return [sum(world.dayRows.newMembers), world.orderBook.count, sum(world.dayRows.left)]
      })
      return one.map((each, measure) => each - other[measure])
    })
    for (const measure of [0, 1, 2]) {
      const { mean, error } = overSeeds(differences.map((each) => each[measure]))
      // 5 standard errors: fails by chance less than once in a million.
      expect(Math.abs(mean)).toBeLessThan(5 * error)
    }
  })
})

describe('a market of twice the people', () => {
  test('at the same mean degree has the same rates', () => {
    const rates = (people: number, seed: string) => {
      const { world } = run({
        seed,
        clock: { start: '2026-03-01', days: '40 days' },
        market: { people },
        community: { members: people / 10 },
        plays: [{ play: 'doubleSidedReferral', start: 1, days: '40 days' }],
      })
      const { newMembers, logins, left } = world.dayRows
      return [sum(newMembers), sum(logins), sum(left), world.orderBook.count].map((each) => each / people)
    }
    const differences = Array.from({ length: 30 }, (_, at) => {
      const [small, large] = [rates(1500, `small ${at}`), rates(3000, `large ${at}`)]
      return small.map((each, measure) => each - large[measure])
    })
    for (const measure of [0, 1, 2, 3]) {
      const { mean, error } = overSeeds(differences.map((each) => each[measure]))
      // Student's t at 29 degrees of freedom is beyond 6.6 once in 3 million.
      expect(Math.abs(mean)).toBeLessThan(6.6 * error)
    }
  })
})
