import { describe, expect, test } from 'vitest'
import { simulate } from '../../src/model/simulate.ts'
import { hubOfSix } from './hubOfSix.ts'
import { stageByHand } from './stageByHand.ts'

const sure = { play: 'bargain', floor: 0.5, opening: 1, helps: 1, rest: 0 }
const hall = (more: object = {}, given: Parameters<typeof stageByHand>[1] = {}) =>
  stageByHand({ ...sure, ...more }, given)

/** Everybody is lucky to the same degree. */
const luck = (draw: number) => ({ draw: () => draw })

describe('bargain', () => {
  test('cuts a part of what is left above the floor with each help, more by those from outside', () => {
    const { rules, stage, react } = hall(
      { cut: ['10%', '30%'], newcomerCut: ['40%', '60%'] },
      { ...luck(0.5), outside: [3] },
    )
    rules.loggedIn(stage, 0)
    // Of the ¥50 above the floor: 20% is ¥10; 20% of ¥40, ¥8; half of ¥32, ¥16; 20% of ¥16, ¥3.20.
    const cuts = [1, 2, 3, 4].map((friend) => {
      react(0, friend)
      return rules.takesOff(stage, 0)
    })
    expect(cuts).toEqual([1000, 1800, 3400, 3720])
    // Nobody cuts twice.
    react(0, 1)
    expect(rules.takesOff(stage, 0)).toBe(3720)
  })

  test('reaches the floor once no more than the rest is left', () => {
    const { rules, stage, react } = hall({ cut: ['80%', '80%'], rest: '¥2' }, luck(0.5))
    rules.loggedIn(stage, 0)
    react(0, 1)
    expect([rules.takesOff(stage, 0), rules.asksMembers(stage, 0)]).toEqual([4000, true])
    react(0, 2)
    expect([rules.takesOff(stage, 0), rules.asksMembers(stage, 0)]).toEqual([5000, false])
  })

  test('can be taken at any cut, or at the floor alone, and tempts only where it can', () => {
    const seen = (buying: string) => {
      const { rules, stage, react } = hall({ cut: ['80%', '80%'], rest: '¥2', buying, tempted: 1.5 }, luck(0.5))
      rules.loggedIn(stage, 0)
      return [0, 1, 2].map((friend) => {
        if (friend > 0) react(0, friend)
        return [rules.takesOff(stage, 0), rules.tempts(stage, 0)]
      })
    }
    expect(seen('atAnyCut')).toEqual([
      [0, 0],
      [4000, 1.5],
      [5000, 1.5],
    ])
    expect(seen('atFloor')).toEqual([
      [0, 0],
      [0, 0],
      [5000, 1.5],
    ])
  })

  test('lets its owner expect what the next cut saves, and urges while there is something to cut', () => {
    const { rules, stage, react } = hall({ cut: ['10%', '30%'], urgency: 2 }, luck(0.5))
    rules.loggedIn(stage, 0)
    // A fifth of ¥50 is ¥10, on this stage worth ¥5 before ordering; then of ¥40.
    expect([rules.expects(stage, 0), rules.urges(stage, 0)]).toEqual([500, 2])
    react(0, 1)
    expect(rules.expects(stage, 0)).toBe(400)
    expect([rules.expects(stage, 1), rules.urges(stage, 1)]).toEqual([0, 0])
  })

  test('ends with its time, with the order at its price, and after so many bargains', () => {
    const { at, rules, stage, react } = hall({ cut: ['20%', '20%'], window: '48 hours', tasks: 2, helpsPerDay: 9 })
    const order = (takenOffBy: number) => rules.ordered(stage, 0, { row: 0, number: 1, paid: 9000, takenOffBy })
    const off = () => rules.takesOff(stage, 0)
    rules.loggedIn(stage, 0)
    react(0, 1)
    order(-1)
    expect(off()).toBe(1000)
    order(0)
    expect(off()).toBe(0)
    at.day = 1
    rules.loggedIn(stage, 0)
    react(0, 1)
    at.day = 2
    expect(off()).toBe(1000)
    at.day = 3
    expect(off()).toBe(0)
    rules.loggedIn(stage, 0)
    react(0, 1)
    expect(off()).toBe(0)
  })

  test('is over for all when the last of its stock is ordered', () => {
    const { rules, stage, react } = hall({ stock: 1 })
    for (const owner of [0, 1]) rules.loggedIn(stage, owner)
    for (const owner of [0, 1]) react(owner, 2)
    expect(rules.takesOff(stage, 1)).toBeGreaterThan(0)
    rules.ordered(stage, 0, { row: 0, number: 1, paid: 9000, takenOffBy: 0 })
    expect([rules.takesOff(stage, 1), rules.asksMembers(stage, 1), rules.expects(stage, 1)]).toEqual([0, false, 0])
  })

  test('pays helpers out of its budget as long as it suffices', () => {
    const { rules, stage, react, done } = hall({ helperReward: '¥1', budget: '¥1.50' })
    rules.loggedIn(stage, 0)
    react(0, 1)
    react(0, 2)
    expect(done()).toEqual(['award 1 100 0'])
    expect(rules.takesOff(stage, 0)).toBeGreaterThan(0)
  })

  test('leaves (1 − m)^a · (1 − m′)^b of the gap on average', () => {
    const [owners, members, newcomers] = [2000, 3, 2]
    const outside = [owners, owners + 1]
    const people = owners + members + newcomers
    const { rules, stage, react } = hall(
      { cut: ['10%', '40%'], newcomerCut: ['30%', '80%'], helpsPerDay: 100000 },
      { people, outside },
    )
    const left = Array.from({ length: owners }, (_, owner) => {
      rules.loggedIn(stage, owner)
      for (let friend = owners; friend < people; friend++) react(owner, friend)
      return 5000 - rules.takesOff(stage, owner)
    })
    const mean = left.reduce((a, b) => a + b) / owners
    const error = Math.sqrt(left.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (owners - 1) / owners)
    // 5 standard errors, passed by chance six times in ten million; rounding moves less than ½ fen a help.
    expect(Math.abs(mean - 5000 * 0.75 ** members * 0.45 ** newcomers)).toBeLessThan(5 * error + 2.5)
  })
})

describe('bargain in a run', () => {
  const halves = { ...sure, cut: ['50%', '50%'], newcomerCut: ['50%', '50%'], tasks: 1 }
  const run = (play: object, behaviour: object = {}) =>
    simulate(hubOfSix({ behaviour, plays: [{ ...halves, ...play }] })).world
  /** Who has ordered what for how many fen. */
  const orders = ({ orderBook: book }: ReturnType<typeof run>) =>
    Array.from({ length: book.count }, (_, row) => [book.person[row], book.day[row], book.paid[row]])

  test('has owners order on the same day at what their friends have cut', () => {
    // The hub asks five, who halve what is left of its ¥50 above the floor: ¥25, ¥12.50, ¥6.25, ¥3.12, ¥1.56. Persons 1
    // and 2 ask the hub, who halves theirs once.
    const world = run({ tempted: 20 })
    expect(orders(world).sort((a, b) => a[0] - b[0])).toEqual([
      [0, 0, 5156],
      [1, 0, 7500],
      [2, 0, 7500],
    ])
    expect(world.dayRows.discounts[0]).toBe(10_000 - 5156 + 2 * 2500)
    expect([...world.dayRows.invitationsSent]).toEqual([7, 0, 0, 0])
  })

  test('serves the last of its stock to one whom a draw picks, and the others go without', () => {
    const world = run({ tempted: 20, stock: 1 })
    expect(world.orderBook.count).toBe(1)
  })

  test('with its floor at the list price, or nobody who opens one, leaves the same world as no play at all', () => {
    const without = simulate(hubOfSix({ plays: [] })).world
    expect(run({ floor: 1 }).dayRows).toEqual(without.dayRows)
    expect(run({ opening: 0 }).dayRows).toEqual(without.dayRows)
  })
})
