import { describe, expect, test } from 'vitest'
import { simulate } from '../../src/model/simulate.ts'
import { hubOfSix } from './hubOfSix.ts'
import { stageByHand } from './stageByHand.ts'

const sure = { play: 'assist', helpers: 3, worth: '¥6', cost: '¥6', opening: 1, helps: 1, newcomerCounts: 1 }
const hall = (more: object = {}, given: Parameters<typeof stageByHand>[1] = {}) =>
  stageByHand({ ...sure, ...more }, given)

describe('assist', () => {
  test('gives the reward at the helper who makes the number full, whoever the helpers are', () => {
    const { rules, stage, react, done } = hall({ newcomerCounts: 2 }, { outside: [5] })
    rules.loggedIn(stage, 0)
    // Helps counted: 1 by person 1; the same person again counts nothing; 2 more by person 5 from outside.
    react(0, 1)
    react(0, 1)
    expect(done()).toEqual([])
    react(0, 5)
    expect(done()).toEqual(['award 0 600 5'])
    react(0, 2)
    expect(done()).toEqual([])
  })

  test('expects the reward shared among the helps missing, and is urged more the fewer they are', () => {
    const { rules, stage, react } = hall({ urgency: 2, gradient: 0.3 })
    const seen = () => [rules.expects(stage, 0), rules.urges(stage, 0), rules.asksMembers(stage, 0)]
    expect(seen()).toEqual([0, 0, false])
    rules.loggedIn(stage, 0)
    expect(seen()).toEqual([200, 2, true])
    react(0, 1)
    expect(seen()).toEqual([300, 2.1, true])
    react(0, 2)
    expect(seen()).toEqual([600, 2.2, true])
    react(0, 3)
    expect(seen()).toEqual([0, 0, false])
  })

  test('lapses when its time runs out: 24 hours are the day of opening, 25 the next as well', () => {
    for (const [window, last] of [
      ['24 hours', 0],
      ['25 hours', 1],
      ['72 hours', 2],
    ] as const) {
      const { at, rules, stage } = hall({ window, tasks: 1 })
      rules.loggedIn(stage, 0)
      const open = [0, 1, 2, 3].filter((day) => {
        at.day = day
        return rules.asksMembers(stage, 0)
      })
      expect(open.at(-1)).toBe(last)
    }
  })

  test('starts the next task from nothing, and lets nobody open more than so many', () => {
    const { at, rules, stage, react, done } = hall({ tasks: 2, helpsPerDay: 10 })
    rules.loggedIn(stage, 0)
    for (const friend of [1, 2]) react(0, friend)
    at.day = 1
    rules.loggedIn(stage, 0)
    for (const friend of [1, 2]) react(0, friend)
    expect(done()).toEqual([])
    react(0, 3)
    expect(done()).toEqual(['award 0 600 3'])
    at.day = 2
    rules.loggedIn(stage, 0)
    expect(rules.urges(stage, 0)).toBe(0)
  })

  test('lets one person give so many helps a day', () => {
    const { at, rules, stage, react, done } = hall({ helpers: 1, helpsPerDay: 2 })
    for (const owner of [0, 1, 2]) rules.loggedIn(stage, owner)
    for (const owner of [0, 1, 2]) react(owner, 9)
    expect(done()).toEqual(['award 0 600 9', 'award 1 600 9'])
    at.day = 1
    rules.loggedIn(stage, 2)
    react(2, 9)
    expect(done()).toEqual(['award 2 600 9'])
  })

  test('counts only people from outside where it says so, and then asks no members', () => {
    const { rules, stage, react, done } = hall({ helpers: 1, counts: 'newcomers' }, { outside: [5] })
    rules.loggedIn(stage, 0)
    expect(rules.asksMembers(stage, 0)).toBe(false)
    react(0, 1)
    expect(done()).toEqual([])
    react(0, 5)
    expect(done()).toEqual(['award 0 600 5'])
  })

  test('pays helpers at once, and those from outside when they join', () => {
    const { rules, stage, react, come, done } = hall({ helperReward: '¥0.50' }, { outside: [5] })
    for (const owner of [0, 1]) rules.loggedIn(stage, owner)
    react(0, 2)
    react(0, 5)
    react(1, 5)
    expect(done()).toEqual(['award 2 50 0'])
    come(5)
    rules.joined(stage, 5, 0)
    expect(done()).toEqual(['award 5 50 5', 'award 5 50 5'])
    rules.joined(stage, 5, 0)
    expect(done()).toEqual([])
  })

  test('neither gives nor opens what its budget has no room for, helpers’ rewards included', () => {
    const { rules, stage, react, done } = hall({ helpers: 1, budget: 12, helperReward: '¥0.50' })
    for (const owner of [0, 1]) rules.loggedIn(stage, owner)
    react(0, 2)
    expect(done()).toEqual(['award 2 50 0', 'award 0 600 2'])
    expect([rules.expects(stage, 1), rules.urges(stage, 1), rules.asksMembers(stage, 1)]).toEqual([0, 0, false])
    react(1, 3)
    rules.loggedIn(stage, 4)
    expect(done()).toEqual([])
    expect(rules.urges(stage, 4)).toBe(0)
  })

  test('gives nothing to an owner who has left', () => {
    const { rules, stage, react, leave, done } = hall({ helpers: 1 })
    rules.loggedIn(stage, 0)
    leave(0)
    react(0, 1)
    expect(done()).toEqual([])
  })

  test('is helped as often as the chance in log-odds says: tie and reward move it', () => {
    const people = 4001
    const helps = (strong: boolean, more: object) => {
      const { rules, stage, react, done } = hall(
        { helpers: 100000, helps: 0.3, helperReward: '¥1', ...more },
        { people },
      )
      rules.loggedIn(stage, 0)
      for (let friend = 1; friend < people; friend++) react(0, friend, strong)
      return done().length
    }
    // On this stage ¥1 weighs 0.1. Binomial: 5 standard errors, passed by chance six times in ten million.
    for (const [strong, more, effect] of [
      [false, { lure: 0 }, 0],
      [true, { lure: 0, strongTie: 0.8 }, 0.8],
      [true, { lure: 5, strongTie: 0.8 }, 1.3],
    ] as const) {
      const odds = (0.3 / 0.7) * Math.exp(effect)
      const chance = odds / (1 + odds)
      const n = people - 1
      expect(Math.abs(helps(strong, more) / n - chance)).toBeLessThan(5 * Math.sqrt((chance * (1 - chance)) / n))
    }
  })
})

describe('assist in a run', () => {
  const run = (play: object) => simulate(hubOfSix({ plays: [{ ...sure, ...play }] })).world

  test('has the hub helped by members and by people from outside, who need not join', () => {
    // The hub asks 1 to 5, and 1 and 2 ask the hub: five helps for the hub, of which three do, one each for 1 and 2.
    const { dayRows, claims } = run({ tasks: 1 })
    expect([...dayRows.invitationsSent]).toEqual([7, 0, 0, 0])
    expect([...dayRows.invitationsAnswered]).toEqual([7, 0, 0, 0])
    expect([...dayRows.newMembers]).toEqual([0, 0, 0, 0])
    expect([...dayRows.rewardsPaid]).toEqual([600, 0, 0, 0])
    expect(claims.beneficiary[0]).toBe(0)
    // Five helps are too few for six; where those from outside count twice they make 2 + 3 · 2.
    expect(run({ helpers: 6, tasks: 1 }).spent[0]).toBe(0)
    expect(run({ helpers: 8, tasks: 1, newcomerCounts: 2 }).spent[0]).toBe(600)
  })

  test('asks people from outside alone where only they count', () => {
    const { dayRows } = run({ counts: 'newcomers', tasks: 1 })
    expect([...dayRows.invitationsSent]).toEqual([3, 0, 0, 0])
    expect(dayRows.rewardsPaid[0]).toBe(600)
  })

  test('with a worth of ¥0, or nobody who opens a task, leaves the same world as no play at all', () => {
    const without = simulate(hubOfSix({ plays: [] })).world
    expect(run({ worth: 0 }).dayRows).toEqual(without.dayRows)
    expect(run({ opening: 0 }).dayRows).toEqual(without.dayRows)
  })
})
