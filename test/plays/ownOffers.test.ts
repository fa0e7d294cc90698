import { describe, expect, test } from 'vitest'
import { clawedBack, due, held, lapsed, open, paid, queued, refused, rejected } from '../../src/model/claims.ts'
import { gainOfFriend, gainOfReferrer } from '../../src/model/gains.ts'
import type { Model } from '../../src/model/model.ts'
import { populate } from '../../src/model/populate.ts'
import { simulate } from '../../src/model/simulate.ts'
import { setStages } from '../../src/model/stage.ts'
import type { World } from '../../src/model/world.ts'
import { pathOf, smallModel, starOf } from '../model/smallWorld.ts'
import { hubBrings } from './hubBrings.ts'

const words = ['open', 'due', 'paid', 'lapsed', 'refused', 'held', 'queued', 'clawedBack', 'rejected'] as const
const codes = [open, due, paid, lapsed, refused, held, queued, clawedBack, rejected]

/** At this rate everybody who is there orders every day, so that a friend's first order falls on the day of joining. */
const everybodyOrders = { product: { interpurchase: 0.01 } }

/** The hub, person 0, brings two friends on the first day and two on the second; the third day nobody is left. */
function hub(offer: object, play: object = {}, world: object = {}): Model {
  return hubBrings([2, 2, 0], {
    plays: [{ play: 'ownOffers', days: 3, offers: [offer], ...play }],
    ...world,
  })
}

/** Every claim: the day it was made, who has it, fen (or units), how it stands, and the day on which that was decided. */
function table({ claims }: World): string[] {
  return Array.from({ length: claims.count }, (_, row) => {
    const to = claims.beneficiary[row] === 0 ? 'hub' : 'friend'
    const status = words[codes.indexOf(claims.status[row])]
    return `${claims.made[row]} ${to} ${claims.units[row]} ${status} ${claims.closed[row]}`
  })
}

const run = (model: Model) => simulate(model).world

describe('who gets a reward', () => {
  test('is the referrer, for each friend, on the day of joining', () => {
    expect(table(run(hub({ amount: 5 })))).toEqual([
      '0 hub 500 paid 0',
      '0 hub 500 paid 0',
      '1 hub 500 paid 1',
      '1 hub 500 paid 1',
    ])
  })

  test('is the friend, or both', () => {
    expect(table(run(hub({ to: 'friend', amount: 5 })))).toEqual([
      '0 friend 500 paid 0',
      '0 friend 500 paid 0',
      '1 friend 500 paid 1',
      '1 friend 500 paid 1',
    ])
    expect(table(run(hub({ to: 'both', amount: 5 }))).slice(0, 2)).toEqual(['0 hub 500 paid 0', '0 friend 500 paid 0'])
  })

  test('is everybody in the group: the referrer and all whom they have brought while the play runs', () => {
    // With the first friend 1 + 1, with the second 1 + 2, then 1 + 3 and 1 + 4 rewards.
    const claims = table(run(hub({ to: 'group', amount: 1 })))
    expect(claims).toHaveLength(2 + 3 + 4 + 5)
    expect(claims.filter((row) => row.includes('hub'))).toHaveLength(4)
    // From the second day on the two of the first day do not count.
    const later = table(run(hub({ to: 'group', amount: 1 }, { start: 2, days: 2 })))
    expect(later).toHaveLength(2 + 3)
  })

  test('is whoever is two steps above the friend, and nobody where there is none', () => {
    // A path: 0 brings 1, 1 brings 2, 2 brings 3, one a day.
    const model = pathModel({ to: 'upline', amount: 3 })
    const { claims, referrer } = run(model)
    expect([...referrer]).toEqual([-1, 0, 1, 2])
    expect(Array.from({ length: claims.count }, (_, row) => [claims.friend[row], claims.beneficiary[row]])).toEqual([
      [2, 0],
      [3, 1],
    ])
  })
})

/** A path on which each person brings the next on the day after joining. */
function pathModel(offer: object): Model {
  for (let at = 0; at < 2000; at++) {
    const model = smallModel(4, pathOf(4), {
      seed: `path ${at}`,
      clock: { days: 4 },
      community: { members: 1 },
      behaviour: { logIn: { base: 1 }, share: { base: 1 } },
      plays: [{ play: 'ownOffers', days: 4, offers: [offer] }],
    })
    if (run(model).generation[3] === 3) return model
  }
  throw new Error('missing seed: path')
}

describe('how much a reward is', () => {
  test("is a part of what the friend's order paid, up to a most", () => {
    const claims = table(run(hub({ percent: 0.1, trigger: 'firstOrder' }, {}, everybodyOrders)))
    expect(claims).toEqual(['0 hub 1000 paid 0', '0 hub 1000 paid 0', '1 hub 1000 paid 1', '1 hub 1000 paid 1'])
    const capped = table(run(hub({ percent: 0.1, most: 6, trigger: 'firstOrder' }, {}, everybodyOrders)))
    expect(capped[0]).toBe('0 hub 600 paid 0')
  })

  test('is of the price paid, where the friend bought on a sale', () => {
    const sale = { play: 'limitedTimeSale', discount: 0.4, sharersOnly: false, days: 3 }
    const own = { play: 'ownOffers', days: 3, offers: [{ percent: 0.1, trigger: 'firstOrder' }] }
    const model = hubBrings([2, 2, 0], { ...everybodyOrders, plays: [own, sale] })
    expect(table(run(model))[0]).toBe('0 hub 600 paid 0')
  })

  test('goes by the tier of friends that a member has reached', () => {
    const tiers = [
      { friends: 3, amount: 9 },
      { friends: 1, amount: 2 },
    ]
    expect(table(run(hub({ tiers })))).toEqual([
      '0 hub 200 paid 0',
      '0 hub 200 paid 0',
      '1 hub 900 paid 1',
      '1 hub 900 paid 1',
    ])
  })

  test('is drawn between two bounds, anew for each friend, and the same when run again', () => {
    const model = hub({ random: { from: 2, to: 8 } })
    const { claims } = run(model)
    const fen = Array.from(claims.amount.slice(0, 4))
    expect(new Set(fen).size).toBe(4)
    for (const each of fen) expect(each >= 200 && each <= 800).toBe(true)
    expect(Array.from(run(model).claims.amount.slice(0, 4))).toEqual(fen)
  })

  test('gets smaller with each further friend, and with each week', () => {
    expect(table(run(hub({ amount: 8, taper: 0.5 })))).toEqual([
      '0 hub 800 paid 0',
      '0 hub 400 paid 0',
      '1 hub 200 paid 1',
      '1 hub 100 paid 1',
    ])
    // The play began 13 days before the run: the second week is under way on the first day, and the third on the second.
    const weeks = table(run(hub({ amount: 8, weeklyTaper: 0.25 }, { start: -12, days: 30 })))
    expect(weeks).toEqual(['0 hub 600 paid 0', '0 hub 600 paid 0', '1 hub 450 paid 1', '1 hub 450 paid 1'])
  })

  test('is units of something in kind, at what each costs', () => {
    const world = run(hub({ form: 'product', units: 2, worth: 20, cost: 7 }))
    expect(table(world)[0]).toBe('0 hub 2 paid 0')
    expect([...world.dayRows.rewardsPaid]).toEqual([2800, 2800, 0])
    expect(world.spent[0]).toBe(5600)
  })
})

describe('what a reward waits for', () => {
  test('may be a reaction to the invitation, once an invited person', () => {
    const world = run(clickers({ amount: 1, trigger: 'click' }))
    expect(table(world)).toEqual(['0 hub 100 paid 0', '0 hub 100 paid 0', '0 hub 100 paid 0', '0 hub 100 paid 0'])
    expect(world.brought[0]).toBe(0)
  })

  test('may be a sum that the friend has spent', () => {
    // Every friend orders once a day at ¥100: the two of the first day reach ¥200 on the second, the others on the third.
    const claims = table(run(hub({ amount: 5, trigger: 'minimumSpend', minimumSpend: 200 }, {}, everybodyOrders)))
    expect(claims).toEqual(['0 hub 500 paid 1', '0 hub 500 paid 1', '1 hub 500 paid 2', '1 hub 500 paid 2'])
  })

  test('may be a first order that is kept past the return window', () => {
    const product = { ...everybodyOrders.product, returnWindow: 2 }
    const claims = table(run(hub({ amount: 5, trigger: 'keptOrder' }, {}, { product })))
    expect(claims).toEqual(['0 hub 500 paid 2', '0 hub 500 paid 2', '1 hub 500 held -1', '1 hub 500 held -1'])
  })

  test('is not there when the order is sent back first', () => {
    // Nine in ten orders come back, on the very next day; who keeps theirs is in the order book.
    const product = { ...everybodyOrders.product, returnWindow: 1, returnRate: 0.9 }
    const world = run(hub({ amount: 5, trigger: 'keptOrder', hold: 2 }, {}, { product }))
    const { claims, orderBook } = world
    for (let row = 0; row < claims.count; row++) {
      const first = Array.from(orderBook.person.slice(0, orderBook.count)).indexOf(claims.friend[row])
      expect(claims.status[row]).toBe(orderBook.returned[first] === 1 ? refused : claims.made[row] === 0 ? paid : held)
    }
    expect(table(world).some((row) => row.includes('refused'))).toBe(true)
  })

  test('may be a holding time after its trigger', () => {
    const world = run(hub({ amount: 5, hold: 1 }))
    expect(table(world)).toEqual(['0 hub 500 paid 1', '0 hub 500 paid 1', '1 hub 500 paid 2', '1 hub 500 paid 2'])
    expect([...world.dayRows.rewardsPending]).toEqual([1000, 1000, 0])
  })

  test('comes too late after the expiry of the promise', () => {
    const world = run(hub({ amount: 5, trigger: 'firstOrder', expiry: 1 }))
    expect(table(world)).toEqual([
      '0 hub 500 lapsed 1',
      '0 hub 500 lapsed 1',
      '1 hub 500 lapsed 2',
      '1 hub 500 lapsed 2',
    ])
    expect([...world.dayRows.rewardsExpired]).toEqual([0, 1000, 1000])
    expect(world.promised[0]).toBe(0)
  })
})

/** The hub asks its four friends again every day; everybody reacts, and nobody joins. */
function clickers(offer: object): Model {
  for (let at = 0; at < 2000; at++) {
    const model = smallModel(5, starOf(5), {
      seed: `hub ${at}`,
      clock: { days: 3 },
      community: { members: 1 },
      behaviour: { logIn: { base: 1 }, share: { base: 1 }, answer: { base: 0 } },
      plays: [{ play: 'ownOffers', days: 3, offers: [offer] }],
    })
    if (run(model).joinDay[0] === 0) return model
  }
  throw new Error('missing seed: hub')
}

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

function staged(model: Model): World {
  const world = populate(model)
  setStages(model, world)
  return world
}

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

describe('claw-back', () => {
  // Nine in ten orders are sent back, on the day after.
  const product = { ...everybodyOrders.product, returnWindow: 1, returnRate: 0.9 }
  const offer = { amount: 5, trigger: 'firstOrder' }

  test('takes back a part of the cash paid for an order that is sent back, and gives it to the budget again', () => {
    const world = run(hub({ ...offer, clawBack: true, recovered: 0.4 }, {}, { product }))
    const back = table(world).filter((row) => row.includes('clawedBack')).length
    expect(back).toBeGreaterThan(0)
    expect(world.dayRows.rewardsClawedBack.reduce((a, b) => a + b)).toBe(back * 200)
    expect(world.spent[0]).toBe(4 * 500 - back * 200)
    expect(world.dayRows.rewardsPaid.reduce((a, b) => a + b)).toBe(2000)
  })

  test('strikes a coupon that has not been used', () => {
    // The friend's own first order earns the coupon; orders of ¥100 are below its threshold.
    const coupon = { to: 'friend', form: 'coupon', couponThreshold: 500 }
    const world = run(hub({ ...offer, ...coupon, clawBack: true }, {}, { product }))
    const { claims } = world
    for (let row = 0; row < claims.count; row++) {
      expect(world.coupon[claims.beneficiary[row]]).toBe(claims.status[row] === clawedBack ? 0 : 500)
    }
    expect(table(world).some((row) => row.includes('clawedBack'))).toBe(true)
    expect(world.dayRows.rewardsClawedBack.reduce((a, b) => a + b)).toBe(0)
  })

  test('does not happen where the offer does not say so', () => {
    expect(table(run(hub(offer, {}, { product }))).every((row) => row.includes('paid'))).toBe(true)
  })
})

describe('segments', () => {
  const segments = [
    { name: 'fans', share: 1, fit: 0.5, fitSpread: 0, dealProneness: 0.5, dealSpread: 0, opportunists: 0 },
    { name: 'others', share: 0, fit: 0.5, fitSpread: 0, dealProneness: 0.5, dealSpread: 0, opportunists: 0 },
  ]

  test('that a play names are the only ones that see it and get its rewards', () => {
    const market = { topics: ['a', 'b'], homophily: 0, strongTies: 1, segments }
    const fans = hub({ to: 'both', amount: 5 }, { segments: ['fans'] }, { market })
    const others = hub({ to: 'both', amount: 5 }, { segments: ['others'] }, { market })
    expect(table(run(fans))).toHaveLength(8)
    expect(table(run(others))).toHaveLength(0)
    expect(gainOfFriend(fans, staged(fans), 1, 0)).toBe(500)
    expect(gainOfFriend(others, staged(others), 1, 0)).toBe(0)
    expect(gainOfReferrer(others, staged(others), 0, 0)).toBe(0)
  })
})

describe('what other plays honour', () => {
  test('is a ticket of a draw: one more chance at its prizes', () => {
    const draw = { play: 'draw', days: 3, prizes: [{ prize: 3, odds: 1, stock: 100 }] }
    const tickets = { play: 'ownOffers', days: 3, offers: [{ form: 'drawTickets', units: 2 }] }
    const alone = run(hubBrings([2, 2, 0], { plays: [draw] }))
    const both = run(hubBrings([2, 2, 0], { plays: [draw, tickets] }))
    // A prize for each friend brought; and with tickets two more for each.
    expect(alone.spent[0]).toBe(4 * 300)
    expect(both.spent[0]).toBe(12 * 300)
  })
})
