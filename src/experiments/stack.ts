import { ordersIn, total } from '../metrics/dayTotals.ts'
import { type MetricKey, metrics } from '../metrics/index.ts'
import type { Metric, MetricUnit } from '../metrics/metric.ts'
import { daysOf } from '../metrics/within.ts'
import { after, type ByDay, finished } from '../model/byDay.ts'
import type { Model } from '../model/model.ts'
import type { Run } from '../model/run.ts'
import { dayByDay } from '../model/simulate.ts'
import type { Cell, Table } from '../results/table.ts'
import { withPlays } from './withPlays.ts'

/** What is compared between the runs of a stack. */
interface Measure {
  readonly key: string
  readonly label: string
  /** A word or two to head a narrow column. */
  readonly short: string
  readonly unit: MetricUnit
  readonly take: (run: Run) => number | null
}

const measures: readonly Measure[] = [
  ofMetric('growth.newUsers', 'New users'),
  {
    key: 'series.newByReferral',
    label: 'Joins through a friend',
    short: 'By friends',
    unit: 'people',
    take: (run) => total(run.world.dayRows.newByReferral, daysOf(run, 'whole')),
  },
  {
    key: 'series.orders',
    label: 'Orders',
    short: 'Orders',
    unit: 'number',
    take: (run) => ordersIn(run, daysOf(run, 'whole')),
  },
  ofMetric('economics.rewardCost', 'Rewards'),
  ofMetric('economics.profit', 'Profit'),
  ofMetric('referral.shareRate', 'Share rate'),
  ofMetric('economics.discountCost', 'Discounts'),
]

/** How many runs a stack needs besides the one with all plays: none where there are fewer than two plays. */
export function runsOfStack({ plays }: Model): number {
  return plays.length < 2 ? 0 : plays.length + 1
}

/**
 * What several plays add to each other: the same people and the same luck without any play, with each alone, and with all.
 *
 * A row a measure. `none` is its value without any play; all else is in addition to that: `adds.1`, `adds.2`, … of each
 * play alone, in the model's order; `sum` of these; `together` of all plays at once; and `difference` = together − sum,
 * above 0 where the plays help each other, below 0 where they bring in part the same. Money in fen; null where a measure
 * has no value. It is one run of each, so that luck is in it as in the run itself.
 *
 * @param together the run with all plays
 * @param onDay told after each simulated day how many are done, over all these runs
 * @throws `invalid stack` for fewer than two plays
 */
export function stack(together: Run, onDay: (done: number) => void = () => {}): Table {
  return finished(stackByDay(together), onDay)
}

/** The same, a day at a time. */
export function* stackByDay(together: Run): ByDay<Table> {
  const { model } = together
  if (model.plays.length < 2) throw new Error(`invalid stack: ${model.plays.length} plays`)
  const arms = [[], ...model.plays.map((_, at) => [at])]
  const ofArms: (readonly (number | null)[])[] = []
  for (const [at, places] of arms.entries()) {
    ofArms.push(taken(yield* after(at * model.days, dayByDay(withPlays(model, places)))))
  }
  const [none, ...alone] = ofArms
  const all = taken(together)
  const adds = alone.map((values) => values.map((value, at) => less(value, none[at])))
  const sums = measures.map((_, at) => adds.reduce<number | null>((sum, each) => plus(sum, each[at]), 0))
  const altogether = all.map((value, at) => less(value, none[at]))
  const numbers = (name: string, label: string, values: readonly Cell[]) => {
    return { name, label, unit: 'of the measure', values }
  }
  const words = (name: 'key' | 'label' | 'short' | 'unit', label: string) => {
    return { name, label, unit: '', values: measures.map((each) => each[name]) }
  }
  return {
    name: 'stack',
    title: 'What the plays add to each other',
    columns: [
      words('key', 'Measure'),
      words('label', 'Meaning'),
      words('short', 'Short'),
      words('unit', 'Unit'),
      numbers('none', 'Without plays', none),
      ...adds.map((values, at) => numbers(`adds.${at + 1}`, model.plays[at].name, values)),
      numbers('sum', 'Sum of each alone', sums),
      numbers('together', 'All together', altogether),
      numbers(
        'difference',
        'Difference',
        altogether.map((value, at) => less(value, sums[at])),
      ),
    ],
  }
}

function taken(run: Run): readonly (number | null)[] {
  return measures.map(({ take }) => take(run))
}

function less(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one - other
}

function plus(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other
}

function ofMetric(key: MetricKey, short: string): Measure {
  const { label, unit, take }: Metric = metrics[key]
  return { key, label, short, unit, take: (run) => take(run).value }
}
