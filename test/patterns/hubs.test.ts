import { beforeAll, describe, expect, test } from 'vitest'
import { accepted, pending, privateChat } from '../../src/model/invitations.ts'
import { never } from '../../src/model/never.ts'
import type { Run } from '../../src/model/run.ts'
import { ordinaryRun } from './ordinaryMarket.ts'
import { overSeeds, seeds } from './overSeeds.ts'

/** The part of the market that counts as hubs, by the number of their ties. */
const hubPart = 0.05

interface Compared {
  readonly reached: number
  readonly brought: number
  readonly acceptance: number
}

const hubs: Compared[] = []

/*
 * A double-sided referral on its default terms for half a year. Of means over 20 seeds: fresh seeds would leave the bound on
 * friends brought, 2.4 standard errors away, with a chance of 2%, and any other, at least 4 away, with one below 1e-3.
 */
beforeAll(() => {
  for (const seed of seeds) {
    const plays = [{ play: 'doubleSidedReferral', start: 1, days: '180 days' }]
    hubs.push(compare(ordinaryRun(seed, { plays, days: '180 days', people: 16_000, search: '0.3%' })))
  }
}, 300_000)

/**
 * Hubs over everybody else: friends that a member reached, in private or by a post that they react to, and brought, and
 * the part of settled first private invitations that was accepted.
 */
function compare({ model, world }: Run): Compared {
  const { joinDay, brought, invitations } = world
  const ties = (person: number) => model.graph.offsets[person + 1] - model.graph.offsets[person]
  const most = Array.from({ length: model.people }, (_, person) => ties(person)).sort((a, b) => b - a)
  const isHub = (person: number) => Number(ties(person) >= (most[Math.round(model.people * hubPart)] ?? Number.NaN))
  const members = [0, 0]
  const friends = [0, 0]
  for (let person = 0; person < model.people; person++) {
    if (joinDay[person] === never) continue
    members[isHub(person)] += 1
    friends[isHub(person)] += brought[person]
  }
  const reached = [0, 0]
  const asked = [0, 0]
  const came = [0, 0]
  for (let row = 0; row < invitations.count; row++) {
    const inviter = isHub(invitations.inviter[row])
    if (invitations.times[row] > 1) continue
    reached[inviter] += 1
    if (invitations.channel[row] !== privateChat || invitations.status[row] === pending) continue
    asked[inviter] += 1
    if (invitations.status[row] === accepted) came[inviter] += 1
  }
  const ratio = (part: number[], whole: number[]) =>
    (part[1] ?? Number.NaN) / (whole[1] ?? Number.NaN) / ((part[0] ?? Number.NaN) / (whole[0] ?? Number.NaN))
  return { reached: ratio(reached, members), brought: ratio(friends, members), acceptance: ratio(came, asked) }
}

const mean = (key: keyof Compared) => overSeeds(hubs.map((each) => each[key])).mean

describe('hubs, the twentieth of the market with most ties', () => {
  test('reach more friends than other members, and bring more', () => {
    expect(mean('reached')).toBeGreaterThan(1.2)
    expect(mean('brought')).toBeGreaterThan(1)
  })
  test('do not persuade more: a first invitation of theirs is accepted as often as another, within a third', () => {
    expect(mean('acceptance')).toBeGreaterThan(0.75)
    expect(mean('acceptance')).toBeLessThan(1.33)
  })
})
