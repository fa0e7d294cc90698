import { inChild } from '../inChild.ts'
import type { Figure, Measurement } from '../measurement.ts'
import { peopleText } from '../quantity.ts'

/** Worlds of the whole model: a balanced campaign, the same with every play that there is, and a year without any. */
const worlds = { balanced: 'balanced', everyPlay: 'every play', plainYear: 'a plain year' } as const

/** The whole model: how fast, how the cost grows with the market, and how much memory. */
export function wholeModel(sizes: readonly number[]): readonly Measurement[] {
  return (['balanced', 'everyPlay'] as const)
    .flatMap((world) => sizes.map((people) => inModel(world, people)))
    .concat(sizes.filter((people) => people === 1e6).map((people) => inModel('plainYear', people)))
}

function inModel(world: keyof typeof worlds, people: number): Measurement {
  const what = (people: number) => `${worlds[world]}, ${peopleText(people)}`
  const seconds: Figure = { of: 'again', unit: 'seconds' }
  const pace: Figure = {
    of: 'pace',
    label: 'member-days',
    unit: 'aSecond',
    goal: { atLeast: 10e6, of: 'value' },
  }
  const growth: Figure = { of: 'memberDay', label: 'a member-day', unit: 'seconds', goal: { atMost: 1.5, of: 'ratio' } }
  const rest: readonly Figure[] = [
    { of: 'held', label: 'held a person', unit: 'bytes', goal: { atMost: 300, of: 'value' } },
    {
      of: 'peak',
      label: 'peak, ties and all',
      unit: 'bytes',
      ...(people === 1e7 ? { goal: { atMost: 8e9, of: 'value' } as const } : {}),
    },
  ]
  return {
    subject: 'model',
    what: what(people),
    who: 'kfactor',
    against: { what: what(1e5), who: 'kfactor' },
    figures: [
      world === 'plainYear' ? { ...seconds, goal: { atMost: 20, of: 'value' } } : seconds,
      pace,
      ...(people > 1e5 && world !== 'plainYear' ? [growth] : []),
      ...rest,
    ],
    take: () => inChild('model', { world, people }),
  }
}
