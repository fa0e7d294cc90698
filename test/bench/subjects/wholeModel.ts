import { atLeast, atMost } from '../goal.ts'
import { inChild } from '../inChild.ts'
import type { Measurement } from '../measurement.ts'
import { peopleText } from '../quantity.ts'

/** Worlds of the whole model: a balanced campaign, the same with every play that there is, and a year without any. */
const worlds = { balanced: 'balanced', everyPlay: 'every play', plainYear: 'a plain year' } as const

/** The whole model: how fast, how the cost of a member's day grows with the market, and how much memory. */
export function wholeModel(sizes: readonly number[]): readonly Measurement[] {
  const growing = (['balanced', 'everyPlay'] as const).flatMap((world) => sizes.map((people) => inModel(world, people)))
  return sizes.includes(1e6) ? [...growing, inModel('plainYear', 1e6)] : growing
}

/** What a day costs shows from 100,000 people on; below, making the people does. */
function inModel(world: keyof typeof worlds, people: number): Measurement {
  const what = (people: number) => `${worlds[world]}, ${peopleText(people)}`
  const large = people >= 1e5
  const to = { what: what(1e5), who: 'kfactor' }
  return {
    subject: 'model',
    what: what(people),
    who: 'kfactor',
    figures: [
      { of: 'again', unit: 'seconds', goal: world === 'plainYear' ? atMost(20) : undefined },
      { of: 'pace', label: 'member-days', unit: 'aSecond', goal: large ? atLeast(10e6) : undefined },
      { of: 'memberDay', label: 'a member-day', unit: 'seconds', to, goal: large ? atMost(1.5, 'ratio') : undefined },
      { of: 'held', label: 'held a person', unit: 'bytes', goal: atMost(300) },
      { of: 'peak', label: 'peak, ties and all', unit: 'bytes', goal: people === 1e7 ? atMost(8e9) : undefined },
    ],
    take: () => inChild('model', { world, people }),
  }
}
