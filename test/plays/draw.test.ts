import { describe, expect, test } from 'vitest'
import { simulate } from '../../src/model/simulate.ts'
import { plays } from '../../src/plays/index.ts'
import { smallModel } from '../model/smallWorld.ts'
import { hubBrings } from './hubBrings.ts'

/** The hub brings two friends on the first day, two on the second and the last one on the third. */
const run = (play: object) => simulate(hubBrings([2, 2, 1], { plays: [{ play: 'draw', ...play }] })).world

const table = [
  { prize: '¥100', odds: '10%', stock: 1 },
  { prize: '¥20', odds: '20%', stock: 2 },
  { prize: '¥5', odds: '40%', stock: 100 },
]

/** The rules alone, told by hand how each draw falls: what person 0 wins by each of some friends, and expects. */
function byHand(play: object = {}, gone: readonly number[] = []) {
  const model = smallModel(2, [], { plays: [{ play: 'draw', prizes: table, ...play }] })
  const [{ budget, rules: make }] = model.plays
  const rules = make?.(2)
  const [act] = simulate(model).world.acts
  if (rules === undefined || act === undefined) throw new Error('missing rules')
  let left = budget
  let won = 0
  const award = (_: number, fen: number) => {
    if (fen <= 0 || fen > left) return false
    left -= fen
    won = fen
    return true
  }
  const isMember = (person: number) => !gone.includes(person)
  return {
    wins: (...lucks: number[]) =>
      lucks.map((luck) => {
        won = 0
        rules.joined?.({ ...act.stage, award, isMember, draw: () => luck }, 1, 0)
        return won
      }),
    expects: () => rules.expects?.(act.stage, 0),
    urges: () => rules.urges?.(act.stage, 0),
  }
}

describe('prize draw', () => {
  test('decides by the odds: first prize, second, third, or a blank', () => {
    // 10% · ¥100, then up to 30% · ¥20, then up to 70% · ¥5, then nothing.
    expect(byHand().wins(0.05, 0.11, 0.29, 0.31, 0.69, 0.71, 0.99)).toEqual([10000, 2000, 2000, 500, 500, 0, 0])
  })

  test('gives out no prize beyond its stock', () => {
    expect(byHand().wins(0.05, 0.05, 0.2, 0.2, 0.2, 0.5)).toEqual([10000, 0, 2000, 2000, 0, 500])
  })

  test('gives out no prize that its budget has no room for, but smaller ones still', () => {
    const hub = byHand({ budget: 26 })
    expect(hub.wins(0.05, 0.2, 0.2, 0.5, 0.5)).toEqual([0, 2000, 0, 500, 0])
    expect([hub.expects(), hub.urges()]).toEqual([0, 0])
  })

  test('lets a member expect the odds times the prizes that can still be won', () => {
    const hub = byHand({ uncertainty: 0.3 })
    // ¥10 + ¥4 + ¥2; without the first prize ¥6; without the second ones too ¥2.
    expect([hub.expects(), hub.urges()]).toEqual([1600, 0.3])
    hub.wins(0.05)
    expect(hub.expects()).toBe(600)
    hub.wins(0.2)
    expect(hub.expects()).toBe(600)
    hub.wins(0.2)
    expect([hub.expects(), hub.urges()]).toEqual([200, 0.3])
    // ¥26 hold no first prize.
    expect(byHand({ budget: 26 }).expects()).toBe(600)
  })

  test('draws at once for each friend who comes on its days', () => {
    const sure = [{ prize: '¥7', odds: 1, stock: 4 }]
    expect([...run({ prizes: sure }).dayRows.rewardsPaid]).toEqual([1400, 1400, 0])
    expect([...run({ prizes: sure, start: 2 }).dayRows.rewardsPaid]).toEqual([0, 1400, 700])
    const { claims, spent } = run({ prizes: sure, budget: 20 })
    expect([...claims.beneficiary.subarray(0, claims.count)]).toEqual([0, 0])
    expect(spent[0]).toBe(1400)
  })

  test('wins as often as the odds say', () => {
    // 4,000 chances at 30%: a binomial count, within 4.9 standard errors but for one time in a million.
    const chances = 4000
    const world = simulate(
      smallModel(2, [], { plays: [{ play: 'draw', prizes: [{ prize: '¥1', odds: '30%', stock: 100000 }] }] }),
    ).world
    const [act] = world.acts
    let wins = 0
    for (let friend = 1; friend <= chances; friend++) {
      act?.rules.joined?.({ ...act.stage, isMember: () => true, award: () => ++wins > 0 }, friend, 0)
    }
    expect(Math.abs(wins - 0.3 * chances)).toBeLessThan(4.9 * Math.sqrt(chances * 0.3 * 0.7))
  })

  test('has no chances for those who have left', () => {
    expect(byHand({}, [0]).wins(0.05, 0.2)).toEqual([0, 0])
  })

  test('with prizes of zero leaves the same world as no play at all', () => {
    const none = run({ prizes: [{ prize: 0, odds: '50%', stock: 10 }] })
    const without = simulate(hubBrings([2, 2, 1], { plays: [] })).world
    expect(none.dayRows).toEqual(without.dayRows)
    expect(none.acts).toEqual([])
  })

  test('refuses odds above 100% in all, and takes odds that make exactly 100%', () => {
    const odds = (...each: string[]) =>
      plays.draw.parameters.safeParse({ prizes: each.map((one) => ({ prize: '¥1', odds: one, stock: 1 })) })
    expect(odds('60%', '41%').error?.issues[0]).toMatchObject({ path: ['prizes'], params: { code: 'out-of-range' } })
    expect(odds('70%', '10%', '20%').success).toBe(true)
  })
})
