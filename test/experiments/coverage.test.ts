import { expect, test } from 'vitest'
import { decide } from '../../src/experiments/decision.ts'
import { differenceOf } from '../../src/experiments/differences.ts'
import { replicate } from '../../src/experiments/replicate.ts'
import { metrics } from '../../src/metrics/index.ts'
import type { Metric } from '../../src/metrics/metric.ts'
import { simulate } from '../../src/model/simulate.ts'
import { build } from '../../src/scenario/build.ts'
import { scenarioFields } from '../../src/scenario/schema.ts'
import { meanInterval } from '../../src/stats/meanInterval.ts'

/** Studies of twenty runs each: few under test, two thousand by `npm run coverage`. */
const studies = process.env.BATTERY === 'long' ? 2000 : 40
const runs = 20

const model = build(
  scenarioFields.parse({
    clock: { days: 12 },
    market: { people: 150 },
    community: { members: 50 },
    plays: [{ play: 'doubleSidedReferral', days: 8, referrerReward: '¥15', friendReward: '¥15' }],
  }),
)
const keys = ['growth.members', 'activity.loginFrequency', 'conversion.purchaseRate', 'economics.profit'] as const

/** Each metric in every run of every study, all with luck of their own. */
const values = keys.map(() => [] as number[])
for (let run = 0; run < studies * runs; run++) {
  const facts = simulate(replicate(model, run))
  for (const [at, key] of keys.entries()) {
    const { value } = (metrics[key] as Metric).take(facts)
    values[at].push(value ?? Number.NaN)
  }
}

/** The runs of a study, or one half of them. */
const ofStudy = (all: readonly number[], study: number, from = 0, to = runs) =>
  all.slice(study * runs + from, study * runs + to)
const counted = (holds: (study: number) => boolean) => {
  return Array.from({ length: studies }, (_, study) => study).filter(holds).length / studies
}
/** How far a share of the studies may lie from the share that is expected: once in a million it is further. */
const slack = (share: number) => 4.9 * Math.sqrt((share * (1 - share)) / studies)

test.each(keys)('of 100 intervals of %s about 95 hold the mean of all runs', (key) => {
  const all = values[keys.indexOf(key)]
  const truth = all.reduce((sum, value) => sum + value, 0) / all.length
  const held = counted((study) => {
    const { low, high } = meanInterval(ofStudy(all, study))
    return low !== null && low <= truth && truth <= high
  })
  report(`intervals of ${key} that hold`, held)
  expect(Math.abs(held - 0.95)).toBeLessThan(studies < 2000 ? slack(0.95) : 0.01)
})

test.each(keys)(
  'a design against itself with other luck differs in %s in 5 of 100 studies, and is launched in half of these',
  (key) => {
    const halves = (study: number) => {
      const all = values[keys.indexOf(key)]
      return [ofStudy(all, study, 0, runs / 2), ofStudy(all, study, runs / 2)]
    }
    const differs = counted((study) => {
      const [one, other] = halves(study)
      const { low, high } = differenceOf(one, other)
      return low !== null && high !== null && (low > 0 || high < 0)
    })
    const launched = counted((study) => {
      return decide({ values: halves(study), allowed: [true, true], matters: 1e-9, cap: 2000 }).status === 'launch'
    })
    report(`A/A studies that differ in ${key}`, differs)
    report(`A/A studies that launch by ${key}`, launched)
    expect(differs).toBeLessThan(studies < 2000 ? 0.05 + slack(0.05) : 0.06)
    expect(launched).toBeLessThan(0.025 + slack(0.025))
  },
)

/** Prints what the long battery measured, for the record in `src/experiments/README.md`. */
function report(what: string, share: number): void {
  if (studies >= 2000) console.log(`${(share * 100).toFixed(2)}% ${what}, of ${studies}`)
}
