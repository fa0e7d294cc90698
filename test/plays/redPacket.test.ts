import { describe, expect, test } from 'vitest'
import { simulate } from '../../src/model/simulate.ts'
import { smallModel } from '../model/smallWorld.ts'
import { hubBrings } from './hubBrings.ts'

/** The hub brings two friends on the first day, two on the second and the last one on the third. */
const run = (play: object) => simulate(hubBrings([2, 2, 1], { plays: [{ play: 'redPacket', ...play }] })).world

/** The rules alone, told by hand who comes; `draw` is the luck of every share, or the play's own. */
function byHand(play: object, draw?: number) {
  const model = smallModel(6, [], { plays: [{ play: 'redPacket', ...play }] })
  const rules = model.plays[0].rules?.(6)
  const [act] = simulate(model).world.acts
  if (rules === undefined || act === undefined) throw new Error('missing rules')
  const gone = new Set<number>()
  const awards: [number, number][] = []
  const stage = {
    ...act.stage,
    brought: new Int32Array(6),
    isMember: (person: number) => !gone.has(person),
    draw: draw === undefined ? act.stage.draw : () => draw,
    award: (person: number, fen: number) => awards.push([person, fen]) > 0,
  }
  return {
    /** Who gets how much when a friend comes, in the order in which they open the packet. */
    bring(referrer: number, friend: number) {
      if (referrer >= 0) stage.brought[referrer] += 1
      rules.joined?.(stage, friend, referrer)
      return awards.splice(0)
    },
    leave: (person: number) => gone.add(person),
    expects: (member: number) => rules.expects?.(stage, member),
    urges: (member: number) => rules.urges?.(stage, member),
    welcomes: () => rules.welcomes?.(stage),
  }
}

describe('red packet', () => {
  test('is split among the referrer and their latest friends, up to so many people', () => {
    const hub = byHand({ packet: '¥6', people: 3 }, 0.5)
    expect(hub.bring(0, 1)).toEqual([
      [0, 300],
      [1, 300],
    ])
    expect(hub.bring(0, 2)).toEqual([
      [0, 200],
      [2, 200],
      [1, 200],
    ])
    expect(hub.bring(0, 3)).toEqual([
      [0, 200],
      [3, 200],
      [2, 200],
    ])
    // Another referrer has a group of their own; nobody's coming opens none.
    expect(hub.bring(1, 4)).toEqual([
      [1, 300],
      [4, 300],
    ])
    expect(hub.bring(-1, 5)).toEqual([])
  })

  test('gives each a part of twice the mean of what is left, and the last one the rest', () => {
    const hub = byHand({ packet: '¥6', people: 4 }, 0.25)
    hub.bring(0, 1)
    hub.bring(0, 2)
    // A quarter of 2 · 600 / 4 is 75; of 2 · 525 / 3, 87.5; of 2 · 437 / 2, 109.25; the rest of 600 is 328.
    expect(hub.bring(0, 3)).toEqual([
      [0, 75],
      [3, 88],
      [2, 109],
      [1, 328],
    ])
  })

  test('makes up the packet to the fen, and everyone gets the same on average', () => {
    const [packet, people, packets] = [1003, 4, 4000]
    const hub = byHand({ packet: '¥10.03', people })
    const opened = Array.from({ length: packets + 2 }, (_, at) => hub.bring(0, at + 1).map(([, fen]) => fen)).slice(2)
    expect(opened.every((shares) => shares.length === people && shares.every((fen) => fen >= 0))).toBe(true)
    expect(new Set(opened.map((shares) => shares.reduce((a, b) => a + b)))).toEqual(new Set([packet]))
    for (let place = 0; place < people; place++) {
      const shares = opened.map((each) => each[place])
      const mean = shares.reduce((a, b) => a + b) / packets
      const variance = shares.reduce((sum, fen) => sum + (fen - mean) ** 2, 0) / (packets - 1)
      // 5.2 standard errors: this or the next check would fail by chance once in a million. Rounding moves less than ½.
      expect(Math.abs(mean - packet / people)).toBeLessThan(5.2 * Math.sqrt(variance / packets) + 0.5)
    }
    // The first share is uniform on (0, 2 · mean m): its variance is m²/3, with a standard error of m²/3 · √(0.8 / n).
    const first = opened.map((shares) => shares[0])
    const spread = (packet / people) ** 2 / 3
    const seen = first.reduce((sum, fen) => sum + (fen - packet / people) ** 2, 0) / packets
    expect(Math.abs(seen / spread - 1)).toBeLessThan(5.2 * Math.sqrt(0.8 / packets))
  })

  test('pays at once for each friend, and only on its days', () => {
    expect([...run({ packet: '¥6' }).dayRows.rewardsPaid]).toEqual([1200, 1200, 600])
    expect([...run({ packet: '¥6', start: 2, days: 1 }).dayRows.rewardsPaid]).toEqual([0, 1200, 0])
  })

  test('counts in its group only friends who came while it runs', () => {
    const { claims, joinDay } = run({ packet: '¥6', start: 3 })
    const sharers = [...claims.beneficiary.subarray(0, claims.count)]
    expect(sharers).toEqual([0, joinDay.indexOf(2)])
  })

  test('opens no packet that its budget cannot fill, nor lets anyone expect one', () => {
    const world = run({ packet: '¥6', budget: 20 })
    expect([...world.dayRows.rewardsPaid]).toEqual([1200, 600, 0])
    expect(world.spent[0]).toBe(1800)
    const hub = byHand({ packet: '¥6', budget: 11 })
    hub.bring(0, 1)
    expect([hub.expects(0), hub.urges(0), hub.welcomes(), hub.bring(0, 2)]).toEqual([0, 0, 0, []])
  })

  test('passes over those who have left', () => {
    const hub = byHand({ packet: '¥6', people: 4 }, 0.5)
    hub.bring(0, 1)
    hub.bring(0, 2)
    hub.leave(1)
    expect(hub.expects(0)).toBe(200)
    expect(hub.bring(0, 3).map(([person]) => person)).toEqual([0, 3, 2])
    hub.leave(0)
    expect(hub.bring(0, 4).map(([person]) => person)).toEqual([4, 3, 2])
  })

  test('lets a member expect an even share of the group with one more friend, and a newcomer that of a full group', () => {
    const hub = byHand({ packet: '¥6', people: 3, uncertainty: 0.3 })
    expect([hub.expects(0), hub.urges(0), hub.welcomes()]).toEqual([300, 0.3, 200])
    hub.bring(0, 1)
    expect(hub.expects(0)).toBe(200)
    hub.bring(0, 2)
    expect(hub.expects(0)).toBe(200)
    expect(hub.expects(1)).toBe(300)
  })

  test('with ¥0 in it leaves the same world as no play at all', () => {
    const none = run({ packet: 0 })
    const without = simulate(hubBrings([2, 2, 1], { plays: [] })).world
    expect(none.dayRows).toEqual(without.dayRows)
    expect(none.acts).toEqual([])
  })
})
