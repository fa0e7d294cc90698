import { describe, expect, test } from 'vitest'
import { gainOfReferrer } from '../../../src/model/gains.ts'
import { hub, run, table } from './hubOffers.ts'
import { staged } from './staged.ts'

describe('caps', () => {
  test('hold for a person, for a day, and for everybody together', () => {
    expect(table(run(hub({ amount: 5, perPerson: 3 })))[3]).toBe('1 hub 500 refused 1')
    expect(table(run(hub({ amount: 5, perDay: 1 })))).toEqual([
      '0 hub 500 paid 0',
      '0 hub 500 refused 0',
      '1 hub 500 paid 1',
      '1 hub 500 refused 1',
    ])
    expect(table(run(hub({ to: 'friend', amount: 5, perPlay: 1 })))).toEqual([
      '0 friend 500 paid 0',
      '0 friend 500 refused 0',
      '1 friend 500 refused 1',
      '1 friend 500 refused 1',
    ])
  })

  test('end what a member sees to gain', () => {
    const model = hub({ amount: 5, perPerson: 1 })
    const world = staged(model)
    expect(gainOfReferrer(model, world, 0, 0)).toBe(500)
    world.rewarded[0][0][0] = 1
    expect(gainOfReferrer(model, world, 0, 0)).toBe(0)
  })
})

describe('the end of the budget', () => {
  const half = { budget: 12 }

  test('stops rewards', () => {
    const world = run(hub({ amount: 5 }, half))
    expect(table(world)).toEqual(['0 hub 500 paid 0', '0 hub 500 paid 0', '1 hub 500 refused 1', '1 hub 500 refused 1'])
    expect(world.spent[0]).toBe(1000)
  })

  test('keeps claims in line until other promises expire', () => {
    // Two promises of ¥5 wait for orders that never come, and expire on day 1; the two in line are promised then.
    const offer = { amount: 5, trigger: 'firstOrder', expiry: 1 }
    const world = run(hub(offer, { ...half, budgetEnd: 'queue' }))
    expect(table(world)).toEqual([
      '0 hub 500 lapsed 1',
      '0 hub 500 lapsed 1',
      '1 hub 500 lapsed 2',
      '1 hub 500 lapsed 2',
    ])
    expect([...world.dayRows.rewardsPending]).toEqual([1000, 1000, 0])
    const stopped = run(hub(offer, half))
    expect(table(stopped).slice(2)).toEqual(['1 hub 500 refused 1', '1 hub 500 refused 1'])
  })

  test('pays everybody the same part on the last day, in whole fen, and never more than the budget', () => {
    const world = run(hub({ amount: 5 }, { budget: 13.01, budgetEnd: 'proRate' }))
    // 1,301 fen for claims of 2,000: 65.05% of 500 is 325 fen.
    expect(table(world)).toEqual(['0 hub 325 paid 2', '0 hub 325 paid 2', '1 hub 325 paid 2', '1 hub 325 paid 2'])
    expect([...world.dayRows.rewardsPaid]).toEqual([0, 0, 1300])
    expect([...world.dayRows.rewardsPending]).toEqual([1000, 1301, 0])
    expect(table(run(hub({ amount: 5 }, { budget: 50, budgetEnd: 'proRate' })))[0]).toBe('0 hub 500 paid 2')
  })

  test('makes rewards smaller once less than a part of it is left', () => {
    // ¥16: after two rewards of ¥5 ¥6 is left, less than half of it: ¥2 each from then on.
    const world = run(hub({ amount: 5 }, { budget: 16, budgetEnd: 'smaller', smallerFrom: 0.5, smallerPart: 0.4 }))
    expect(table(world)).toEqual(['0 hub 500 paid 0', '0 hub 500 paid 0', '1 hub 200 paid 1', '1 hub 200 paid 1'])
  })
})
