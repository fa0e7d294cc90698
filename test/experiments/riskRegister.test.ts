import { describe, expect, test } from 'vitest'
import { replicate } from '../../src/experiments/replicate.ts'
import { type Risk, riskRegister, runsOfRegister } from '../../src/experiments/riskRegister.ts'
import { withPlays } from '../../src/experiments/withPlays.ts'
import { profit } from '../../src/metrics/economics/profit.ts'
import { newUsers } from '../../src/metrics/growth/newUsers.ts'
import type { Model } from '../../src/model/model.ts'
import { simulate } from '../../src/model/simulate.ts'
import type { Table } from '../../src/results/table.ts'
import { pathOf, smallModel } from '../model/smallWorld.ts'
import { shippedModel } from '../shipped.ts'

/** Four members who each order one set at ¥100 on each of three days; a set costs so much, and a piece a day so much. */
const shop = (unitCost: string, pieceCost = '¥0'): Model =>
  smallModel(4, pathOf(4), {
    clock: { days: 3 },
    community: { members: 4 },
    product: { price: '¥100', unitCost, interpurchase: 0.01 },
    content: { piecesPerWeek: 7, pieceCost },
    behaviour: { logIn: { base: 1 } },
  })

/** A supplier may raise the cost from ¥60 to ¥80 a set; a contract at ¥5 a day makes it half as likely and ¥70. */
const supplier: Risk = {
  name: 'supplier',
  family: 'operation',
  counterMeasure: 'contract',
  cost: 1_500,
  likelihood: 0.5,
  guardedLikelihood: 0.25,
  never: shop('¥60'),
  happens: shop('¥80'),
  guarded: shop('¥70', '¥5'),
}

/** The first row of a table, by column. */
function firstRow({ columns }: Table) {
  return Object.fromEntries(columns.map(({ name, values }) => [name, values[0]]))
}

describe('the register of risks', () => {
  test('gives likelihood × impact with and without the counter-measure, as worked out by hand', () => {
    // Twelve orders at ¥100 are ¥1,200 of revenue; ¥20 more a set is a loss of ¥240, a fifth of it.
    expect(firstRow(riskRegister([supplier]))).toEqual({
      risk: 'supplier',
      family: 'operation',
      class: 'high',
      likelihood: 0.5,
      likelihoodLevel: 'high',
      impact: -24_000,
      impactLow: -24_000,
      impactHigh: -24_000,
      impactLevel: 'high',
      newUsers: 0,
      expected: -12_000,
      counterMeasure: 'contract',
      cost: 1_500,
      guardedLikelihood: 0.25,
      guardedImpact: -12_000,
      guardedLow: -12_000,
      guardedHigh: -12_000,
      guardedNewUsers: 0,
      residual: 0.25 * -12_000 - 1_500,
      residualClass: 'high',
      gain: 0.25 * -12_000 - 1_500 + 12_000,
    })
  })

  test('puts the largest expected loss first, and takes no gain for a loss', () => {
    const luck = { ...supplier, name: 'luck', happens: shop('¥40') }
    const rare = { ...supplier, name: 'rare', likelihood: 0.01 }
    const { columns } = riskRegister([luck, rare, supplier])
    const column = (name: string) => columns.find((each) => each.name === name)?.values
    expect(column('risk')).toEqual(['supplier', 'rare', 'luck'])
    expect(column('expected')).toEqual([-12_000, -240, 12_000])
    expect(column('impactLevel')).toEqual(['high', 'high', 'low'])
    expect(column('class')).toEqual(['high', 'medium', 'medium'])
  })

  test('takes any loss for high where there is no revenue', () => {
    const noShop = (pieceCost: string) => smallModel(2, [], { content: { piecesPerWeek: 7, pieceCost } })
    const risk = { ...supplier, never: noShop('¥0'), happens: noShop('¥1'), guarded: noShop('¥0') }
    expect(firstRow(riskRegister([risk]))).toMatchObject({ impact: -500, impactLevel: 'high' })
  })

  test('is the mean over eight pairs of runs of one luck each, with Student’s interval of seven degrees of freedom', () => {
    const never = shippedModel('firstCampaign', { people: 300 })
    const happens = withPlays(never, [])
    const pairs = Array.from({ length: 8 }, (_, number) => {
      return [never, happens].map((model) => simulate(replicate(model, number)))
    })
    const differences = pairs.map(([without, with_]) => {
      return (profit.take(with_).value ?? 0) - (profit.take(without).value ?? 0)
    })
    const joined = pairs.map(([without, with_]) => {
      return (newUsers.take(with_).value ?? 0) - (newUsers.take(without).value ?? 0)
    })
    const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length
    const centre = mean(differences)
    const spread = Math.sqrt(differences.reduce((sum, each) => sum + (each - centre) ** 2, 0) / 7)
    const row = firstRow(riskRegister([{ ...supplier, never, happens, guarded: happens, cost: 0 }]))
    expect(new Set(differences).size).toBeGreaterThan(1)
    expect(row.impact).toBeCloseTo(centre, 6)
    expect(row.impactHigh).toBeCloseTo(centre + (2.364624 * spread) / Math.sqrt(8), 0)
    expect(row.newUsers).toBeCloseTo(mean(joined), 9)
  })

  test('needs 24 runs a risk, and tells of every day of them', () => {
    const told: number[] = []
    riskRegister([supplier, supplier], (done) => told.push(done))
    expect(runsOfRegister([supplier, supplier])).toBe(48)
    expect(told).toEqual(Array.from({ length: 48 * 3 }, (_, at) => at + 1))
  })
})

describe('a replicate', () => {
  test('has the luck of its number on the same ties, and number 0 is the model itself', () => {
    const model = shippedModel('firstCampaign', { people: 300 })
    expect(replicate(model, 0)).toBe(model)
    expect(replicate(model, 3)).toEqual({ ...model, seed: 'first/3' })
    const [one, other] = [1, 2].map((number) => simulate(replicate(model, number)).world)
    expect(one.traits.fit).not.toEqual(other.traits.fit)
    expect(one.dayRows.logins).not.toEqual(other.dayRows.logins)
  })
})
