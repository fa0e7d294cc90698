import { compiled } from '../compiled.ts'
import { inChild } from '../inChild.ts'
import type { Figure, Goal, Measurement } from '../measurement.ts'
import { peopleText } from '../quantity.ts'
import { rivals } from '../rivals/index.ts'
import { workload, workloads } from '../workload.ts'

/** Worlds of objects are slow to build and to run above this. */
const mostObjects = 100_000

/** A campaign small enough to last milliseconds is run many times, and what it takes is a mean. */
const times = (people: number) => Math.max(3, Math.min(100, Math.round(1e6 / people)))

/** At few people the campaign is one of many replicates; there the goal is less strict. */
const pace = (people: number): Goal => ({ atMost: people <= 10_000 ? 0.8 : 0.5, of: 'ratio' })

/** The campaigns of the benchmark, on the engine and on the programs it is held against. */
export function campaigns(sizes: readonly number[]): readonly Measurement[] {
  return workloads.flatMap((name) =>
    sizes.flatMap((people) => {
      const told = { name, people, times: times(people) }
      const common = { subject: name, what: `${name}, ${peopleText(people)} people` }
      return [
        { ...common, who: 'C', figures: [again()], take: () => compiled(wordsOf(name, people)) },
        { ...common, who: 'kfactor', figures: figures(people), take: () => inChild('campaign', told) },
        ...(people > mostObjects ? [] : rivals).map((rival) => ({
          ...common,
          who: rival,
          figures: [again()],
          take: () => inChild('rival', { rival, name, people }),
        })),
      ]
    }),
  )
}

const again = (goal?: Goal): Figure => ({ of: 'again', unit: 'seconds', ...(goal === undefined ? {} : { goal }) })

function figures(people: number): readonly Figure[] {
  return [
    again(pace(people)),
    { of: 'first', label: 'first run of a process', unit: 'seconds' },
    { of: 'held', label: 'held a person', unit: 'bytes', goal: { atMost: 64, of: 'value' } },
  ]
}

/** How the reference is told of a campaign. */
function wordsOf(name: string, people: number): readonly (string | number)[] {
  const { seeds, accept, days, logIn, invite, buy, leave } = workload(name, people)
  const campaign = [people, times(people), 1, seeds, accept]
  return name === 'cascade' ? ['cascade', ...campaign] : ['visits', ...campaign, days, logIn, invite, buy, leave]
}
