import { compiled } from '../compiled.ts'
import { edgeFile } from '../edgeFile.ts'
import { inChild } from '../inChild.ts'
import type { Figure, Goal, Measurement, Reading, Skipped } from '../measurement.ts'
import { peopleText } from '../quantity.ts'

/** The generators that are measured, by their words in a scenario file, and the seconds that a million people may take. */
const limits = { barabasiAlbert: 1, erdosRenyi: 1, wattsStrogatz: 3, holmeKim: 3, blockModel: 3 } as const

/** Graphology takes minutes to fill above this. */
const mostObjects = 100_000

/** Making graphs with five ties a person: from nothing, from ties in memory, and from an edge list. */
export function graphs(sizes: readonly number[]): readonly Measurement[] {
  const people = Math.min(1e6, sizes.at(-1) ?? 1e6)
  return [
    ...generators(people),
    ...fromTies(Math.min(mostObjects, people)),
    ...fromTies(people),
    ...lists(people),
  ].filter((each, at, all) => all.findIndex((other) => other.what === each.what && other.who === each.who) === at)
}

function generators(people: number): readonly Measurement[] {
  return Object.entries(limits).flatMap(([generator, most]) => {
    const common = { subject: 'graphs', what: `${generator}, ${peopleText(people)}` }
    const tie: Figure = { of: 'tie', label: 'a tie', unit: 'bytes', goal: { atMost: 9, of: 'value' } }
    return [
      ...(generator === 'barabasiAlbert' ? [inC(common, ['cascade', people, 0, 1, 1, 0], ['edges', 'rows'])] : []),
      {
        ...common,
        who: 'kfactor',
        figures: [again(people === 1e6 ? { atMost: most, of: 'value' } : undefined), tie],
        take: () => inChild('graph', { generator, people }),
      },
    ]
  })
}

function fromTies(people: number): readonly Measurement[] {
  const common = { subject: 'graphs', what: `rows from ties, ${peopleText(people)}` }
  const take = (by: string) => () => inChild('ties', { by, people })
  return [
    inC(common, ['cascade', people, 0, 1, 1, 0], ['rows']),
    { ...common, who: 'kfactor', figures: [again({ atMost: 2, of: 'ratio' }), held()], take: take('kfactor') },
    ...(people > mostObjects ? [] : [onGraphology(common, take('graphology'))]),
  ]
}

/** Held against kfactor, which must be so many times faster and smaller. */
function onGraphology(common: Pick<Measurement, 'subject' | 'what'>, take: Measurement['take']): Measurement {
  const figures = [again({ atLeast: 100, of: 'ratio' }), held({ atLeast: 35, of: 'ratio' })]
  return { ...common, who: 'graphology', against: { who: 'kfactor' }, figures, take }
}

function lists(people: number): readonly Measurement[] {
  const common = { subject: 'graphs', what: `edge list, ${peopleText(people)}` }
  return [
    { ...common, who: 'C', figures: [again()], take: () => sum(['read', people, edgeFile(people)], ['edges', 'rows']) },
    {
      ...common,
      who: 'kfactor',
      figures: [again()],
      take: () => inChild('edgeList', { file: edgeFile(people) }),
    },
  ]
}

function inC(
  common: Pick<Measurement, 'subject' | 'what'>,
  words: readonly (string | number)[],
  parts: readonly string[],
): Measurement {
  return { ...common, who: 'C', figures: [again()], take: () => sum(words, parts) }
}

/** The reference, and the sum of the parts of its reading that are meant. */
async function sum(words: readonly (string | number)[], parts: readonly string[]): Promise<Reading | Skipped> {
  const reading = await compiled(words)
  if ('skipped' in reading) return reading
  return { again: parts.reduce((sum, part) => sum + (reading[part] ?? 0), 0) }
}

function again(goal?: Goal): Figure {
  return { of: 'again', unit: 'seconds', ...(goal === undefined ? {} : { goal }) }
}

function held(goal?: Goal): Figure {
  return { of: 'held', label: 'held', unit: 'bytes', ...(goal === undefined ? {} : { goal }) }
}
