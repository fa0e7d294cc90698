import { describe, expect, test } from 'vitest'
import { simulate } from '../../src/model/simulate.ts'
import { smallModel } from '../model/smallWorld.ts'
import { hubBrings } from './hubBrings.ts'

const streaksOnly = { first: '¥1', growth: '¥0.50', most: '¥2', boardPot: 0 }
const boardOnly = { most: 0, places: 2, boardPot: '¥9' }

/** The hub brings two friends on the first day, two on the second and the last one on the third; all log in each day. */
const run = (play: object) => simulate(hubBrings([2, 2, 1], { plays: [{ play: 'checkIn', days: 3, ...play }] })).world

/** The rules alone, told by hand what happens; their draws favour people in order of number. */
function byHand(play: object, gone: readonly number[] = []) {
  const model = smallModel(9, [], { clock: { days: 10 }, plays: [{ play: 'checkIn', days: 10, ...play }] })
  const rules = model.plays[0].rules?.(9)
  const [act] = simulate(model).world.acts
  if (rules === undefined || act === undefined) throw new Error('missing rules')
  const paid: [number, number][] = []
  const stage = {
    ...act.stage,
    day: 0,
    isMember: (person: number) => !gone.includes(person),
    draw: (person: number) => (person + 1) / 10,
    award: (person: number, fen: number) => fen > 0 && paid.push([person, fen]) > 0,
  }
  return {
    bring: (referrer: number, friend: number) => rules.joined?.(stage, friend, referrer),
    expects: () => rules.expects?.(stage, 0),
    /** A day on which some people log in, and who is paid how much in its evening. */
    day(...people: number[]) {
      for (const person of people) rules.loggedIn?.(stage, person)
      rules.dayEnded?.(stage)
      stage.day += 1
      return paid.splice(0)
    },
  }
}

describe('check-in', () => {
  test('pays more each day in a row, up to the most, and starts anew after a missed day', () => {
    const hall = byHand(streaksOnly)
    const days = [[0, 1], [0, 1], [0], [0, 1], [1], [0, 1]].map((people) => hall.day(...people))
    expect(days).toEqual([
      [
        [0, 100],
        [1, 100],
      ],
      [
        [0, 150],
        [1, 150],
      ],
      [[0, 200]],
      [
        [0, 200],
        [1, 100],
      ],
      [[1, 150]],
      [
        [0, 100],
        [1, 200],
      ],
    ])
  })

  test('pays by login in a run, from the day after joining on', () => {
    // The hub logs in three times: ¥1, ¥1.50, ¥2; its first two friends on two days, the next two on one.
    const world = run(streaksOnly)
    expect([...world.dayRows.rewardsPaid]).toEqual([100, 150 + 2 * 100, 200 + 2 * 150 + 2 * 100])
    // A day before the play is no part of a streak.
    expect([...run({ ...streaksOnly, start: 2, days: 2 }).dayRows.rewardsPaid]).toEqual([0, 300, 3 * 150 + 2 * 100])
  })

  test('lets a draw decide who is paid when the budget does not suffice, and never pays above it', () => {
    const hall = byHand({ ...streaksOnly, budget: 3 })
    expect(hall.day(5, 3, 8, 1)).toEqual([
      [1, 100],
      [3, 100],
      [5, 100],
    ])
    expect(hall.day(1)).toEqual([])
    const world = run({ ...streaksOnly, budget: 4 })
    // On the second day ¥3 are left for ¥1.50 and twice ¥1: two of the three, whichever are drawn.
    expect(world.dayRows.rewardsPaid[0]).toBe(100)
    expect(world.spent[0]).toBeLessThanOrEqual(400)
    expect(world.dayRows.rewardsPaid.reduce((a, b) => a + b)).toBe(world.spent[0])
  })

  test('asks nobody to share for check-ins alone', () => {
    expect(byHand(streaksOnly).expects()).toBe(0)
  })
})

describe('leader board', () => {
  test('pays its places evenly on its last day, in order of friends brought while it ran, equals by draw', () => {
    const hall = byHand({ ...boardOnly, places: 3, days: 2 })
    // Brought 1: 4, 5 and 6; 2: 7; none: the others. Of the three equals the draws favour 4 and 5.
    for (const referrer of [6, 7, 5, 7, 4, -1]) hall.bring(referrer, 8)
    expect(hall.day(0, 1, 2)).toEqual([])
    expect(hall.day()).toEqual([
      [7, 300],
      [4, 300],
      [5, 300],
    ])
    expect(hall.day()).toEqual([])
  })

  test('leaves a place empty rather than give it to someone who brought nobody or has left', () => {
    const hall = byHand({ ...boardOnly, days: 1 }, [3])
    hall.bring(3, 8)
    hall.bring(2, 7)
    expect(hall.day()).toEqual([[2, 450]])
    expect([...run(boardOnly).dayRows.rewardsPaid]).toEqual([0, 0, 450])
    expect([...run({ ...boardOnly, days: 2 }).dayRows.rewardsPaid]).toEqual([0, 450, 0])
  })

  test('has its pot set aside from the check-ins, and is not held where the budget is below the pot', () => {
    const hall = byHand({ ...streaksOnly, boardPot: '¥9', places: 2, days: 1, budget: 10 })
    hall.bring(0, 8)
    expect(hall.day(4, 5)).toEqual([
      [4, 100],
      [0, 450],
    ])
    expect(run({ ...boardOnly, budget: '¥8.99' }).acts).toEqual([])
  })

  test("lets a member expect a friend's part in all the friends that the pace so far leads to", () => {
    const hall = byHand({ ...boardOnly, boardPot: '¥40', days: 10 })
    // First day: this friend alone, ten such by the end: ¥4. After three friends: four on the first day, ¥1.
    expect(hall.expects()).toBe(400)
    for (const friend of [6, 7, 8]) hall.bring(1, friend)
    expect(hall.expects()).toBe(100)
    // On the fifth day four by half the time: eight in the end.
    for (let day = 1; day < 5; day++) hall.day()
    expect(hall.expects()).toBe(500)
    // No more than one of the two places earns.
    const late = byHand({ ...boardOnly, days: 1 })
    expect(late.expects()).toBe(450)
  })

  test('with neither check-ins nor a pot leaves the same world as no play at all', () => {
    const none = run({ most: 0, boardPot: 0 })
    const without = simulate(hubBrings([2, 2, 1], { plays: [] })).world
    expect(none.dayRows).toEqual(without.dayRows)
    expect(none.acts).toEqual([])
  })
})
