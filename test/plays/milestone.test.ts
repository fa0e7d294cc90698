import { describe, expect, test } from 'vitest'
import { logistic } from '../../src/arithmetic/logistic.ts'
import { logit } from '../../src/arithmetic/logit.ts'
import { simulate } from '../../src/model/simulate.ts'
import { plays } from '../../src/plays/index.ts'
import { hubBrings } from './hubBrings.ts'

const tiers = [
  { friends: 1, reward: '¥1' },
  { friends: 3, reward: '¥4' },
  { friends: 5, reward: '¥10' },
]

/** The hub brings two friends on the first day, two on the second and the last one on the third. */
const run = (play: object) => simulate(hubBrings([2, 2, 1], { plays: [{ play: 'milestone', tiers, ...play }] })).world

/** What the hub expects and feels like with 0, 1, … 5 friends brought, from rules whose awards come out of the budget. */
function seenBy(play: object) {
  const model = hubBrings([2, 2, 1], { plays: [{ play: 'milestone', tiers, ...play }] })
  const [{ budget, rules: make }] = model.plays
  const [act] = simulate(model).world.acts
  if (act === undefined || make === undefined) throw new Error('missing rules')
  const rules = make(model.people)
  let left = budget
  const award = (_: number, fen: number) => {
    if (fen > left) return false
    left -= fen
    return true
  }
  return [1, 2, 3, 4, 5, 0].map((friend) => {
    const seen = { expects: rules.expects?.(act.stage, 0), urges: rules.urges?.(act.stage, 0) }
    if (friend > 0) rules.joined?.({ ...act.stage, award }, friend, 0)
    return seen
  })
}

describe('milestone', () => {
  test('pays each tier once, on the day of the friend who completes it', () => {
    const { dayRows, claims } = run({})
    // One friend on the first day, the third on the second, the fifth on the third: ¥1, ¥4, ¥10.
    expect([...dayRows.rewardsPaid]).toEqual([100, 400, 1000])
    expect([...claims.beneficiary.subarray(0, claims.count)]).toEqual([0, 0, 0])
    expect([...claims.amount.subarray(0, claims.count)]).toEqual([100, 400, 1000])
  })

  test('counts only friends who come while it runs', () => {
    // Three friends come on its two days: the tiers of one and three, both by the last day.
    expect([...run({ start: 2 }).dayRows.rewardsPaid]).toEqual([0, 100, 400])
    expect([...run({ days: 2 }).dayRows.rewardsPaid]).toEqual([100, 400, 0])
  })

  test('does not pay a tier that is over its budget, nor lets anyone expect it', () => {
    const world = run({ budget: 14 })
    expect([...world.dayRows.rewardsPaid]).toEqual([100, 400, 0])
    expect(world.spent[0]).toBe(500)
    // ¥4 hold the first tier; the ¥3 left hold no second one.
    expect(seenBy({ budget: 4, gradient: 1 })).toEqual([100, 0, 0, 0, 0, 0].map((expects) => ({ expects, urges: 0 })))
  })

  test('lets a member expect the next reward divided by the friends still missing, and hope less of one far away', () => {
    // Brought 0: ¥1 for one; 1 and 2: ¥4 for two, for one; 3 and 4: ¥10 for two, for one; 5: nothing more to gain. With
    // one more friend missing, half the hope.
    const expected = [100, 100, 400, 250, 1000, 0]
    seenBy({ halfway: 1 }).forEach(({ expects }, brought) => {
      expect(expects).toBeCloseTo(expected[brought] ?? -1, 9)
    })
  })

  test('urges by the part of the way to the next tier that is done, anew after each tier', () => {
    expect(seenBy({ gradient: 0.4 }).map(({ urges }) => urges)).toEqual([0, 0, 0.2, 0, 0.2, 0])
  })

  test('urges more with a head start, up to one of a fifth of the way', () => {
    const urges = seenBy({ gradient: 0, endowment: 0.6, headStart: 0 }).map((each) => each.urges)
    expect(urges).toEqual([0, 0, 0, 0, 0, 0])
    // One step given: 1 of 2 and 1 of 4 are above a fifth, 1 of 6 is five sixths of a fifth.
    const started = seenBy({ gradient: 0, endowment: 0.6, headStart: 1 }).map((each) => each.urges)
    const expected = [0.6, 0.6, 0.6, 0.5, 0.5, 0]
    expected.forEach((urge, at) => {
      expect(started[at]).toBeCloseTo(urge, 12)
    })
  })

  test('by default a head start of 2 steps in 10 takes those who finish 8 steps from 19% to 34%', () => {
    const { endowment } = plays.milestone.parameters.parse({})
    const eachStep = 0.19 ** (1 / 8)
    expect(logistic(logit(eachStep) + endowment) ** 8).toBeCloseTo(0.34, 2)
  })

  test('by default the last purchase of a ten-stamp card comes a fifth sooner than the first', () => {
    const { gradient } = plays.milestone.parameters.parse({})
    expect(Math.exp(-gradient * 0.9)).toBeCloseTo(0.8, 2)
  })

  test('with rewards of zero leaves the same world as no play at all', () => {
    const nothing = tiers.map(({ friends }) => ({ friends, reward: 0 }))
    const none = run({ tiers: nothing, headStart: 3 })
    const without = simulate(hubBrings([2, 2, 1], { plays: [] })).world
    expect(none.dayRows).toEqual(without.dayRows)
    expect(none.acts).toEqual([])
  })

  test('refuses tiers that do not rise', () => {
    const read = plays.milestone.parameters.safeParse({ tiers: [tiers[1], tiers[1]] })
    expect(read.error?.issues[0]).toMatchObject({ code: 'custom', path: ['tiers'], params: { code: 'out-of-range' } })
  })
})
