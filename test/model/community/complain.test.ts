import { describe, expect, test } from 'vitest'
import { simulate } from '../../../src/model/simulate.ts'
import { former, member } from '../../../src/model/status.ts'
import { onRoll } from '../onRoll.ts'
import { smallModel } from '../smallWorld.ts'

/** Four members who are there every day. */
const talking = (community: object, behaviour: object = {}, words: object = {}) =>
  smallModel(4, [], {
    clock: { days: 4 },
    community: { members: 4, feedback: true, ...community },
    behaviour: {
      logIn: { base: 1 },
      hosting: { care: 0, takePart: 0 },
      ...behaviour,
      complain: { base: 1, satisfaction: 0, failure: 0, patience: 2, ...(behaviour as { complain?: object }).complain },
    },
    ...words,
  })

const enoughHosts = { hosts: { number: 1, capacity: 4 } }

describe('a complaint', () => {
  test('is answered on the day it is made where every member is looked after, and restores satisfaction', () => {
    const { world } = simulate(talking(enoughHosts, { complain: { restored: 0.4 } }))
    expect([...world.dayRows.complaints]).toEqual([4, 4, 4, 4])
    expect([...world.dayRows.complaintsAnswered]).toEqual([4, 4, 4, 4])
    expect([...world.dayRows.complaintsIgnored]).toEqual([0, 0, 0, 0])
    for (const each of onRoll(world, 'satisfaction')) expect(each).toBeCloseTo(1 - 0.5 * 0.6 ** 4, 6)
  })

  test('is ignored after its patience where there is no host, and only then made anew', () => {
    const { world } = simulate(talking({}))
    expect([...world.dayRows.complaints]).toEqual([4, 0, 0, 4])
    expect([...world.dayRows.complaintsIgnored]).toEqual([0, 0, 4, 0])
    expect([...world.dayRows.complaintsAnswered]).toEqual([0, 0, 0, 0])
    expect(onRoll(world, 'satisfaction')).toEqual([0.5, 0.5, 0.5, 0.5])
    expect(onRoll(world, 'ignoredDay')).toEqual([2, 2, 2, 2])
  })

  test('is not made where feedback is not asked for', () => {
    const { world } = simulate(talking({ feedback: false }))
    expect(world.dayRows.complaints.some((each) => each > 0)).toBe(false)
  })

  test('follows an order that went wrong on the same day', () => {
    const words = {
      product: { interpurchase: 0.01 },
      circumstances: [{ circumstance: 'deliveryFailure', start: 2, days: 1, failed: 1 }],
    }
    const { world } = simulate(talking({}, { complain: { base: 0.00001, failure: 20, patience: 9 } }, words))
    expect(onRoll(world, 'lastFailure')).toEqual([1, 1, 1, 1])
    // e²⁰ / 10⁵ is odds of 4,852; without a failure each complains with a chance of 10⁻⁵.
    expect([...world.dayRows.complaints]).toEqual([0, 4, 0, 0])
  })

  test('that was ignored makes leaving likelier for a while, and goes with who leaves', () => {
    const leaving = (ignored: number) => {
      const behaviour = { leave: { monthly: 0.001, ignored, ignoredFor: 1 }, complain: { restored: 0 } }
      return simulate(talking({}, behaviour)).world
    }
    // A daily hazard of 3.3e-5 times e²⁰ leaves none: each stays with a chance below 1e-4.
    const gone = leaving(20)
    expect([...gone.dayRows.left]).toEqual([0, 0, 4, 0])
    expect([...gone.status]).toEqual([former, former, former, former])
    expect([...leaving(0).status]).toEqual([member, member, member, member])
    const early = { leave: { monthly: 1 }, complain: { patience: 9 } }
    const { world } = simulate(talking({}, early))
    expect(onRoll(world, 'complaintDay').every((day) => day < 0)).toBe(true)
  })

  test('is likelier the less a member is satisfied', () => {
    const complaints = (satisfaction: number) =>
      simulate(
        smallModel(500, [], {
          clock: { days: 1 },
          product: { interpurchase: 0.01, quality: 0 },
          community: { members: 500, feedback: true },
          behaviour: { logIn: { base: 1 }, buy: { learning: 1 }, complain: { base: 0.2, satisfaction } },
        }),
      ).world.dayRows.complaints[0]
    // Everyone orders something worthless and has s = 0 after it: the odds of ¼ become e/4 with an effect of −2.
    for (const [effect, odds] of [
      [0, 0.25],
      [-2, 0.25 * Math.E],
    ]) {
      const p = odds / (1 + odds)
      expect(Math.abs(complaints(effect) - 500 * p)).toBeLessThan(6 * Math.sqrt(500 * p * (1 - p)))
    }
  })
})
