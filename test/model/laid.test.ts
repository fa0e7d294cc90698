import { describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { endedEarly } from '../../src/model/byDay.ts'
import { giveBackLaid, layOut } from '../../src/model/laid.ts'
import { type Model, modelOf } from '../../src/model/model.ts'
import type { Run } from '../../src/model/run.ts'
import { dayByDay, simulate } from '../../src/model/simulate.ts'
import { build } from '../../src/scenario/build.ts'
import { scenarioFields } from '../../src/scenario/schema.ts'

const visits = { law: 'visits', logIn: '60%', invite: '40%', friends: 3, accept: '30%' }
const worlds = {
  'a cascade': { people: 700, days: 60, reduced: { spread: { law: 'cascade', chance: '12%' } } },
  'a cascade that nobody says no in': {
    people: 300,
    days: 20,
    reduced: { spread: { law: 'cascade', chance: '100%' } },
  },
  'a cascade that ends with the run': {
    people: 700,
    days: 3,
    reduced: { spread: { law: 'cascade', chance: '30%' }, answering: { law: 'fixed', mean: '1.5 days' } },
  },
  'a cascade in order of time': {
    people: 700,
    days: 60,
    reduced: { spread: { law: 'cascade', chance: '12%' }, answering: { law: 'exponential', mean: '2 days' } },
  },
  visits: {
    people: 900,
    days: 70,
    reduced: {
      spread: visits,
      buying: { law: 'daily', chance: '5%' },
      leaving: { law: 'geometric', chance: '2%', period: '1 day' },
    },
  },
  'visits where orders and diaries outgrow their room': {
    people: 3000,
    days: 150,
    reduced: {
      spread: { ...visits, logIn: '100%', invite: '100%' },
      buying: { law: 'daily', chance: '60%' },
      leaving: { law: 'geometric', chance: '0.1%', period: '3 days' },
    },
  },
  'visits of whom some have no friends': {
    people: 400,
    graph: { generator: 'erdosRenyi', meanDegree: 1 },
    days: 40,
    reduced: { seeds: { people: 60 }, spread: visits, answering: { law: 'gamma', mean: '2 days' } },
  },
  'adopters who come by themselves, and stay': {
    people: 500,
    days: 40,
    reduced: { spread: { law: 'bass' }, buying: { law: 'nbd' }, leaving: { law: 'sbg' } },
  },
  'a branching process': { people: 500, days: 40, reduced: { spread: { law: 'branching', mean: 1.2 } } },
}

describe.each(Object.entries(worlds))('%s', (_, { people, days, reduced, ...rest }) => {
  const fresh = () =>
    build(
      scenarioFields.parse({
        name: 'laid',
        clock: { start: '2026-01-01', days: `${days} days` },
        seed: 'laid',
        market: { people, graph: { generator: 'barabasiAlbert', links: 4 }, ...rest },
        reduced: { seeds: { people: 30 }, ...reduced },
      }),
    )
  const model = fresh()
  const seeds = ['one', 'two', 'three', 'four']
  const apart = seeds.map((seed) => facts(simulate(modelOf(fresh(), { seed }))))

  test('comes to the same on a market that is laid out as on one that is run on for the first time', () => {
    const again = seeds.map((seed) => facts(simulate(modelOf(model, { seed }))))
    expect(isLaidOut(model)).toBe(true)
    expect(again).toEqual(apart)
    expect(facts(simulate(modelOf(model, { seed: 'one' })))).toEqual(apart[0])
  })

  test('comes to the same where the market is laid out in place of another, and ends early or is given up between', () => {
    const other = fresh()
    for (const [number, seed] of seeds.entries()) {
      const on = number % 2 === 0 ? model : other
      for (let time = 0; time < 2; time++) expect(facts(simulate(modelOf(on, { seed })))).toEqual(apart[number])
      const early = dayByDay(on)
      early.next()
      endedEarly(early)
    }
    dayByDay(model).next()
    expect(facts(simulate(modelOf(model, { seed: 'two' })))).toEqual(apart[1])
  })
})

describe('a market is laid out', () => {
  const ring = (nodes: number): Graph => ({
    nodes,
    offsets: Int32Array.from({ length: nodes + 1 }, (_, node) => 2 * node),
    neighbours: Int32Array.from({ length: 2 * nodes }, (_, arc) => (nodes + (arc >> 1) + (arc % 2 ? 1 : -1)) % nodes),
  })
  const [graph, other, large] = [ring(50), ring(50), ring(400_000)]

  test('where it is asked for twice in a row, for as many days, and nobody runs on it', () => {
    expect(layOut(graph, 10)).toBeUndefined()
    const laid = layOut(graph, 10)
    expect(laid?.graph.neighbours).toEqual(graph.neighbours)
    expect(layOut(graph, 10)).toBeUndefined()
    giveBackLaid()
    expect(layOut(graph, 10)).toBe(laid)
    giveBackLaid()
    expect(layOut(other, 10)).toBeUndefined()
    expect(layOut(graph, 11)).toBeUndefined()
    expect(layOut(graph, 11)).toBeDefined()
    giveBackLaid()
  })

  test('unless it is too large for the memory there is', () => {
    for (let time = 0; time < 3; time++) expect(layOut(large, 10)).toBeUndefined()
  })
})

/** Whether a market is laid out for the next run. */
function isLaidOut({ graph, days }: Model): boolean {
  const laid = layOut(graph, days)
  if (laid !== undefined) giveBackLaid()
  return laid !== undefined
}

function facts({ world }: Run) {
  const { dayRows, orderBook, referrer, joinDay, leftDay, shares, roll, invitations } = world
  // As text, which is compared faster than columns.
  return Object.entries({
    referrer,
    joinDay,
    leftDay,
    sharesOfEach: shares,
    ordersOfEach: world.orders,
    loginsOfEach: roll.logins,
    buyers: orderBook.person,
    days: orderBook.day,
    sent: invitations.sent,
    ...dayRows,
  }).map(([name, column]) => `${name} ${column}`)
}
