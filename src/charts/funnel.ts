import { type ChartKind, undrawn } from './chart.ts'
import { numbers, words } from './numbers.ts'
import { percent, whole } from './printNumber.ts'
import { rankedBars } from './rankedBars.ts'

/** How many people reach each stage, from having heard of the community to having invited others. */
export const funnel: ChartKind = {
  title: 'From exposed to inviting others',
  make(result) {
    const stages = words(result.tables.funnel, 'stage')
    const people = numbers(result.tables.funnel, 'people')
    if (stages.length < 2 || Math.max(...people) === 0) return undrawn('nobody was exposed to the community')
    const steps = people.map((reached, at) => (at === 0 || people[at - 1] === 0 ? null : reached / people[at - 1]))
    const taken = steps.map((step) => step ?? 1)
    const narrowest = taken.indexOf(Math.min(...taken))
    const [from, to] = [stages[narrowest - 1], stages[narrowest]].map((stage) => stage?.toLowerCase())
    const joined = stages.findIndex((stage) => stage.toLowerCase() === 'joined')
    return {
      finding:
        (joined > 0 && people[0] > 0
          ? `Of ${whole(people[0])} people exposed, ${percent(people[joined] / people[0], 0)} joined`
          : `${whole(people[0])} people were exposed`) +
        (taken[narrowest] === 1
          ? '.'
          : `; the narrowest step was from “${from}” to “${to}”, which ${percent(taken[narrowest], 0)} took.`),
      spec: rankedBars(
        stages.map((name, at) => ({
          name,
          value: people[at],
          text: whole(people[at]) + (steps[at] === null || people[at] === 0 ? '' : ` · ${percent(taken[at], 0)}`),
        })),
        { title: 'people · share of the stage before', names: 'stage', format: ',.0f' },
      ),
    }
  },
}
