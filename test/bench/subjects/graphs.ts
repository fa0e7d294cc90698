import { compiled } from '../compiled.ts'
import { edgeFile, graphFile } from '../edgeFile.ts'
import { atLeast, atMost } from '../goal.ts'
import { inChild } from '../inChild.ts'
import type { Figure, Measurement, Reading, Skipped } from '../measurement.ts'
import { peopleText } from '../quantity.ts'

/** The generators that are measured, by their words in a scenario file, and the seconds that a million people may take. */
const limits = { barabasiAlbert: 1, erdosRenyi: 1, wattsStrogatz: 3, holmeKim: 3, blockModel: 3 } as const

/** Graphology takes minutes to fill above this. */
const mostObjects = 100_000

const again: Figure = { of: 'again', unit: 'seconds', to: { who: 'C' } }
const held: Figure = { of: 'held', label: 'held', unit: 'bytes' }

/** Making graphs with five ties a person: from nothing, from ties in memory, from an edge list and from a file of ties as they lie. */
export function graphs(sizes: readonly number[]): readonly Measurement[] {
  const people = Math.min(1e6, sizes.at(-1) ?? 1e6)
  const compared = new Set([Math.min(mostObjects, people), people])
  return [...generators(people), ...[...compared].flatMap(rows), ...lists(people), ...files(people)]
}

function generators(people: number): readonly Measurement[] {
  return Object.entries(limits).flatMap(([generator, most]) => {
    const common = { subject: 'graphs', what: `${generator}, ${peopleText(people)}` }
    const goal = people === 1e6 ? atMost(most) : undefined
    const tie: Figure = { of: 'tie', label: 'a tie', unit: 'bytes', goal: people >= 1e5 ? atMost(9) : undefined }
    const take = () => inChild('graph', { generator, people })
    return [
      ...(generator === 'barabasiAlbert' ? [inC(common, grow(people), ['edges', 'rows'])] : []),
      { ...common, who: 'kfactor', figures: [{ ...again, goal }, tie], take },
    ]
  })
}

/** Rows from ties; graphology, filled with the same ties, must be so many times slower and larger. */
function rows(people: number): readonly Measurement[] {
  const common = { subject: 'graphs', what: `rows from ties, ${peopleText(people)}` }
  const take = (by: string) => () => inChild('ties', { by, people })
  const to = { who: 'kfactor' }
  const slower = { ...again, to, goal: atLeast(100, 'ratio') }
  const larger = { ...held, to, goal: atLeast(35, 'ratio') }
  return [
    inC(common, grow(people), ['rows']),
    { ...common, who: 'kfactor', figures: [{ ...again, goal: atMost(2, 'ratio') }, held], take: take('kfactor') },
    ...(people > mostObjects
      ? []
      : [{ ...common, who: 'graphology', figures: [slower, larger], take: take('graphology') }]),
  ]
}

function lists(people: number): readonly Measurement[] {
  const common = { subject: 'graphs', what: `edge list, ${peopleText(people)}` }
  return [
    inC(common, () => ['read', people, edgeFile(people)], ['edges', 'rows']),
    { ...common, who: 'kfactor', figures: [again], take: () => inChild('edgeList', { file: edgeFile(people) }) },
  ]
}

function files(people: number): readonly Measurement[] {
  const common = { subject: 'graphs', what: `graph file, ${peopleText(people)}` }
  const goal = people === 1e6 ? atMost(0.1) : undefined
  const take = () => inChild('graphFile', { file: graphFile(people) })
  return [{ ...common, who: 'kfactor', figures: [{ of: 'again', unit: 'seconds', goal }], take }]
}

/** How the reference is told to grow a graph, and to run nothing on it. */
const grow = (people: number) => () => ['cascade', people, 0, 1, 1, 0]

/** What the reference takes for some parts of its work, added up. */
function inC(
  common: Pick<Measurement, 'subject' | 'what'>,
  words: () => readonly (string | number)[],
  parts: readonly string[],
): Measurement {
  const take = async (): Promise<Reading | Skipped> => {
    const reading = await compiled(words())
    return 'skipped' in reading ? reading : { again: parts.reduce((sum, part) => sum + (reading[part] ?? 0), 0) }
  }
  return { ...common, who: 'C', figures: [again], take }
}
