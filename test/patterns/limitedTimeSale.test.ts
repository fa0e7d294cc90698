import { beforeAll, describe, expect, test } from 'vitest'
import { simulate } from '../../src/model/simulate.ts'
import { shippedModel } from '../shipped.ts'
import { sumOf } from './ordinaryMarket.ts'
import { overSeeds, seeds } from './overSeeds.ts'

const saleStart = 20
const saleEnd = 27

interface Rise {
  readonly before: number
  readonly early: number
  readonly within: number
  readonly members: number
}

const rises: Rise[] = []

/*
 * The shipped sale of 7 days of 90, in a market of 4,000. Of means over 20 seeds; each is at least 5 standard errors
 * inside its band, so fresh seeds would leave one with a chance below 1e-6.
 */
beforeAll(() => {
  for (const seed of seeds) {
    const { newMembers, members } = simulate(shippedModel('limitedTimeSale', { seed, people: 4000 })).world.dayRows
    const all = sumOf(newMembers)
    rises.push({
      before: sumOf(newMembers, saleStart - 4, saleStart) / all,
      early: sumOf(newMembers, saleStart, saleStart + 4) / all,
      within: sumOf(newMembers, saleStart, saleEnd) / all,
      members: (members[saleEnd - 1] ?? Number.NaN) / (members[saleStart - 1] ?? Number.NaN),
    })
  }
}, 300_000)

const mean = (key: keyof Rise) => overSeeds(rises.map((rise) => rise[key])).mean

describe('a limited-time sale with sharing', () => {
  test('has a sharp front: 4 days bring an eighth to a fifth of all who join, the 4 days before below a fifteenth', () => {
    expect(mean('before')).toBeLessThan(1 / 15)
    expect(mean('early')).toBeGreaterThan(1 / 8)
    expect(mean('early')).toBeLessThan(0.2)
  })
  test('brings 20% to 34.5% of all who join within its 7 days', () => {
    expect(mean('within')).toBeGreaterThan(1 / 5)
    expect(mean('within')).toBeLessThan(0.345)
  })
  test('raises the members by 6% to 13% while it runs', () => {
    expect(mean('members')).toBeGreaterThan(1.06)
    expect(mean('members')).toBeLessThan(1.13)
  })
})
