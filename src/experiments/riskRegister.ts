import { newUsers } from '../metrics/growth/newUsers.ts'
import { metrics } from '../metrics/index.ts'
import { after, type ByDay, finished } from '../model/byDay.ts'
import type { Model } from '../model/model.ts'
import type { Run } from '../model/run.ts'
import { dayByDay } from '../model/simulate.ts'
import { levelOf, likelihoodFrom, lossFrom, riskClass } from '../results/riskClass.ts'
import type { Cell, Table } from '../results/table.ts'
import { meanInterval } from '../stats/meanInterval.ts'
import { replicate } from './replicate.ts'

/** Something that may befall a campaign, and the campaign as it would be with it and without it. */
export interface Risk {
  readonly name: string
  /** Market, operation, technical or legal. */
  readonly family: string
  /** What can be done against it, and what that costs over the whole run, fen. */
  readonly counterMeasure: string
  readonly cost: number
  /** Chance that it happens in a run, without and with the counter-measure, 0..1. */
  readonly likelihood: number
  readonly guardedLikelihood: number
  /** The same campaign in which it never happens and in which it does, without the counter-measure. */
  readonly never: Model
  readonly happens: Model
  /** In which it happens with the counter-measure on, which books its cost. */
  readonly guarded: Model
}

/** How many pairs of runs the impact of a risk is taken from. */
const replicates = 8
const arms = ['never', 'happens', 'guarded'] as const

/** How many runs a register of some risks needs. */
export function runsOfRegister(risks: readonly Risk[]): number {
  return risks.length * replicates * arms.length
}

/**
 * The register of risks: likelihood × impact, without and with the counter-measure, and the class of each (report 11.2).
 *
 * Impact is the mean over 8 replicates, each with a seed of its own (`replicate.ts`), of profit where it happens − profit
 * where it never does, under the same luck; the intervals are Student's t, 95%. With the counter-measure the same, its
 * cost aside: the cost is there whether it happens or not. Expected = likelihood × impact; residual = likelihood with the
 * counter-measure × impact with it − cost; what the counter-measure gains is residual − expected. Money in fen, below 0
 * for a loss.
 *
 * Class: the levels of likelihood and of the loss as a part of the revenue without the event, in a matrix of three by three
 * (`results/riskClass.ts`). The table has a row a risk, the largest expected loss first.
 *
 * @param onDay told after each simulated day how many are done, over all these runs
 */
export function riskRegister(risks: readonly Risk[], onDay: (done: number) => void = () => {}): Table {
  return finished(riskRegisterByDay(risks), onDay)
}

/** The same, a day at a time. */
export function* riskRegisterByDay(risks: readonly Risk[]): ByDay<Table> {
  let before = 0
  const assessed: Assessed[] = []
  for (const risk of risks) {
    const pairs: Pair[] = []
    for (let number = 0; number < replicates; number++) {
      const readings: RunReading[] = []
      for (const arm of arms) {
        readings.push(taken(yield* after(before, dayByDay(replicate(risk[arm], number)))))
        before += risk[arm].days
      }
      const [never, happens, guarded] = readings
      pairs.push({ never, happens, guarded })
    }
    assessed.push(assess(risk, pairs))
  }
  assessed.sort((one, other) => one.expected - other.expected)
  return {
    name: 'risks',
    title: 'What could go wrong',
    columns: columns.map(([name, label, unit]) => ({ name, label, unit, values: assessed.map((each) => each[name]) })),
  }
}

const columns = [
  ['risk', 'Risk', ''],
  ['family', 'Family', ''],
  ['class', 'Class', ''],
  ['likelihood', 'Chance that it happens in the run', 'share'],
  ['likelihoodLevel', 'Level of likelihood', ''],
  ['impact', 'Profit if it happens, against if it does not', 'fen'],
  ['impactLow', 'Lower end of its 95% interval', 'fen'],
  ['impactHigh', 'Upper end of its 95% interval', 'fen'],
  ['impactLevel', 'Level of impact', ''],
  ['newUsers', 'New users if it happens, against if it does not', 'people'],
  ['expected', 'Likelihood × impact', 'fen'],
  ['counterMeasure', 'Counter-measure', ''],
  ['cost', 'What the counter-measure costs in the run', 'fen'],
  ['guardedLikelihood', 'Chance with the counter-measure', 'share'],
  ['guardedImpact', 'Impact with the counter-measure, without its cost', 'fen'],
  ['guardedLow', 'Lower end of its 95% interval', 'fen'],
  ['guardedHigh', 'Upper end of its 95% interval', 'fen'],
  ['guardedNewUsers', 'New users with the counter-measure if it happens, against if it does not', 'people'],
  ['residual', 'Likelihood × impact with the counter-measure, less its cost', 'fen'],
  ['residualClass', 'Class with the counter-measure', ''],
  ['gain', 'What the counter-measure gains: residual − expected', 'fen'],
] as const satisfies readonly (readonly [name: string, label: string, unit: string])[]

/** What one run says of a risk. */
interface RunReading {
  readonly profit: number
  readonly newUsers: number
  readonly revenue: number
}

/** The runs of one replicate. */
type Pair = Readonly<Record<(typeof arms)[number], RunReading>>

type Assessed = Readonly<Record<(typeof columns)[number][0], Cell>> & { readonly expected: number }

function taken(run: Run): RunReading {
  const value = (metric: typeof newUsers) => metric.take(run).value ?? 0
  return {
    profit: value(metrics['economics.profit']),
    newUsers: value(newUsers),
    revenue: value(metrics['economics.revenue']),
  }
}

function assess(risk: Risk, pairs: readonly Pair[]): Assessed {
  const revenue = mean(pairs.map(({ never }) => never.revenue))
  const impact = meanInterval(pairs.map(({ never, happens }) => happens.profit - never.profit))
  const guarded = meanInterval(pairs.map(({ never, guarded }) => guarded.profit + risk.cost - never.profit))
  const [size, guardedSize] = [impact.estimate ?? 0, guarded.estimate ?? 0]
  const expected = risk.likelihood * size
  const residual = risk.guardedLikelihood * guardedSize - risk.cost
  const likelihoodLevel = levelOf(risk.likelihood, likelihoodFrom)
  const impactLevel = levelOf(lossShare(size, revenue), lossFrom)
  return {
    risk: risk.name,
    family: risk.family,
    class: riskClass(likelihoodLevel, impactLevel),
    likelihood: risk.likelihood,
    likelihoodLevel,
    impact: size,
    impactLow: impact.low,
    impactHigh: impact.high,
    impactLevel,
    newUsers: mean(pairs.map(({ never, happens }) => happens.newUsers - never.newUsers)),
    expected,
    counterMeasure: risk.counterMeasure,
    cost: risk.cost,
    guardedLikelihood: risk.guardedLikelihood,
    guardedImpact: guardedSize,
    guardedLow: guarded.low,
    guardedHigh: guarded.high,
    guardedNewUsers: mean(pairs.map(({ never, guarded }) => guarded.newUsers - never.newUsers)),
    residual,
    residualClass: riskClass(
      levelOf(risk.guardedLikelihood, likelihoodFrom),
      levelOf(lossShare(guardedSize, revenue), lossFrom),
    ),
    gain: residual - expected,
  }
}

/** A loss as a part of the revenue; any loss is the whole of no revenue, and what brings profit is no loss. */
function lossShare(impact: number, revenue: number): number {
  return impact >= 0 ? 0 : revenue === 0 ? 1 : -impact / revenue
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
