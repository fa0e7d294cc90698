import { compiled } from '../compiled.ts'
import { atMost } from '../goal.ts'
import { inChild } from '../inChild.ts'
import type { Figure, Measurement } from '../measurement.ts'
import { peopleText } from '../quantity.ts'
import { rivals } from '../rivals/index.ts'
import { workload, workloads } from '../workload.ts'

/** Worlds of objects are slow to build and to run above this. */
const mostObjects = 100_000

/**
 * How many people campaigns are run for in all, each of so many: many replicates, enough that what is compiled once in a
 * process is compiled in the first half of them.
 */
const peopleInAll: Readonly<Record<(typeof workloads)[number], number>> = { cascade: 4e8, daily: 4e8, viral: 4e7 }
const times = (name: (typeof workloads)[number], people: number) => Math.max(20, Math.round(peopleInAll[name] / people))

const to = { who: 'C' }
const again: Figure = { of: 'again', unit: 'seconds', to }

/** The campaigns of the benchmark, on the engine and on the programs it is held against. */
export function campaigns(sizes: readonly number[]): readonly Measurement[] {
  return workloads.flatMap((name) =>
    sizes.flatMap((people) => {
      const common = { subject: name, what: `${name}, ${peopleText(people)}` }
      const told = { name, people, times: times(name, people) }
      return [
        { ...common, who: 'C', figures: [again], take: () => compiled(wordsOf(name, people)) },
        { ...common, who: 'kfactor', figures: figures(people), take: () => inChild('campaign', told) },
        ...(people > mostObjects ? [] : rivals).map((rival) => ({
          ...common,
          who: rival,
          figures: [again],
          take: () => inChild('rival', { rival, name, people }),
        })),
      ]
    }),
  )
}

/** At few people a campaign is one of many replicates, and the goal is less strict. */
function figures(people: number): readonly Figure[] {
  return [
    { ...again, goal: atMost(people <= 10_000 ? 0.8 : 0.5, 'ratio') },
    { of: 'first', label: 'first run of a process', unit: 'seconds', to },
    { of: 'held', label: 'held a person', unit: 'bytes', goal: atMost(64) },
  ]
}

/** How the reference is told of a campaign. */
function wordsOf(name: (typeof workloads)[number], people: number): readonly (string | number)[] {
  const { seeds, accept, days, logIn, invite, buy, leave } = workload(name, people)
  const campaign = [people, times(name, people), 1, seeds, accept]
  return name === 'cascade' ? ['cascade', ...campaign] : ['visits', ...campaign, days, logIn, invite, buy, leave]
}
