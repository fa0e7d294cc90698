import { beforeAll, describe, expect, test } from 'vitest'
import { metrics } from '../../src/metrics/index.ts'
import { never } from '../../src/model/never.ts'
import { nobody } from '../../src/model/nobody.ts'
import type { Run } from '../../src/model/run.ts'
import { topShare } from '../../src/stats/topShare.ts'
import { joiners, ordinaryRun } from './ordinaryMarket.ts'
import { overSeeds, seeds } from './overSeeds.ts'

const days = 180

interface Programme {
  readonly k: number | null
  readonly realised: number | null
  readonly shallow: number
  readonly largest: number | null
  readonly young: number
  readonly old: number
}

const programmes: Programme[] = []

/*
 * A double-sided referral on its default terms for half a year, with nothing beside it. Of means over 20 seeds; each is at
 * least 4 standard errors beyond its bound, so fresh seeds would miss one with a chance below 1e-3.
 */
beforeAll(() => {
  for (const seed of seeds) {
    const plays = [{ play: 'doubleSidedReferral', start: 1, days: `${days} days` }]
    const run = ordinaryRun(seed, { plays, days: `${days} days`, people: 8000, search: '0.3%' })
    programmes.push({
      k: metrics['referral.kFactor'].take(run).value ?? null,
      realised: metrics['referral.kFactor.realised'].take(run).value ?? null,
      ...cascades(run),
      young: hazard(run, 1, 31),
      old: hazard(run, 91, days),
    })
  }
}, 300_000)

/** The part of the cascades, lone members among them, that end within one step, and what the largest tenth of them holds. */
function cascades({ model, world }: Run) {
  const { joinDay, referrer, generation } = world
  const depth = new Map<number, number>()
  const size = new Map<number, number>()
  for (let person = 0; person < model.people; person++) {
    if (joinDay[person] === never) continue
    let root = person
    while (referrer[root] !== nobody) root = referrer[root]
    depth.set(root, Math.max(depth.get(root) ?? 0, generation[person]))
    size.set(root, (size.get(root) ?? 0) + 1)
  }
  const depths = [...depth.values()]
  const sizes = [...size.values()].sort((a, b) => a - b)
  return { shallow: depths.filter((each) => each <= 1).length / depths.length, largest: topShare(sizes, 0.1) }
}

/** The chance a day that someone who joined in the run leaves, at the ages from `from` up to `to` days. */
function hazard(run: Run, from: number, to: number): number {
  const { joinDay, leftDay } = run.world
  let atRisk = 0
  let left = 0
  for (const person of joiners(run)) {
    const hasLeft = leftDay[person] !== never
    const age = (hasLeft ? leftDay[person] : days - 1) - joinDay[person]
    atRisk += Math.max(0, Math.min(age, to - 1) - from + 1)
    if (hasLeft && age >= from && age < to) left += 1
  }
  return left / atRisk
}

const mean = (key: keyof Programme) => overSeeds(programmes.map((programme) => programme[key])).mean

describe('an ordinary programme', () => {
  test('is subcritical: K is 0.1 to 0.25, far below 1, by invitations and as realised', () => {
    expect(mean('k')).toBeGreaterThan(0.1)
    expect(mean('k')).toBeLessThan(0.25)
    expect(mean('realised')).toBeLessThan(0.25)
  })
  test('has cascades of which more than 95 of 100 end within one step', () =>
    expect(mean('shallow')).toBeGreaterThan(0.95))
  test('has a few cascades that hold more than their part: the largest tenth of them a fifth of the members or more', () => {
    expect(mean('largest')).toBeGreaterThan(0.2)
    expect(mean('largest')).toBeLessThan(0.4)
  })
  test('has a retention curve that flattens: from the fourth month members leave less than 0.85 times as soon as in the first', () => {
    const ratio = overSeeds(programmes.map(({ young, old }) => old / young)).mean
    expect(ratio).toBeLessThan(0.85)
  })
})
