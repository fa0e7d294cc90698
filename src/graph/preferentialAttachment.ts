import { type Stream, stream } from '../random/stream.ts'
import { fromGrowth } from './fromGrowth.ts'
import type { Graph } from './graph.ts'
import { firstTieOf, founded, type Growth, metIn } from './growth.ts'
import { drawnEnd, findPeople, type Newcomers, noNewcomers, personAt, unknown } from './newcomers.ts'
import { noTriads, tieInTriads } from './triads.ts'

/**
 * Grows a graph in which each newcomer ties to `links` different people: the first to anyone in proportion to degree,
 * each further one with chance `triads` to a random friend of the last, else again in proportion to degree.
 *
 * It starts from `links + 1` people who all know each other. All draws are keyed by the newcomer, so that one more
 * person adds ties and changes none. With no triads it is Barabási–Albert, else Holme–Kim.
 */
export function attach(nodes: number, links: number, triads: number, seed: string, name: string): Graph {
  const growth = founded(nodes, links)
  const popular = stream(seed, `${name}.popular`)
  const newcomers = noNewcomers(links)
  const closing = triads > 0 ? noTriads(growth, newcomers, triads, seed, name) : undefined
  for (let first = links + 1; first < nodes; first = newcomers.past) {
    newcomers.first = first
    newcomers.past = Math.min(nodes, first + newcomers.room)
    if (closing === undefined) tieToPopular(growth, newcomers, popular)
    else tieInTriads(growth, newcomers, popular, closing)
  }
  return fromGrowth(growth)
}

function tieToPopular(growth: Growth, newcomers: Newcomers, popular: Stream): void {
  drawEnds(newcomers, popular)
  findPeople(growth, newcomers)
  choose(growth, newcomers, popular)
}

function drawEnds({ links, first, past, ends }: Newcomers, popular: Stream): void {
  for (let newcomer = first, at = 0; newcomer < past; newcomer++) {
    const ties = firstTieOf(newcomer, links)
    for (let attempt = 0; attempt < links; attempt++) ends[at++] = drawnEnd(popular, newcomer, attempt, ties)
  }
}

/** Each newcomer ties to the first people they find who are different. */
function choose(growth: Growth, { links, first, past, ends, people }: Newcomers, popular: Stream): void {
  const { earlier } = growth
  for (let newcomer = first, at = 0; newcomer < past; newcomer++, at += links) {
    const ties = firstTieOf(newcomer, links)
    let tie = ties
    for (let attempt = 0; tie < ties + links; attempt++) {
      let found = attempt < links ? people[at + attempt] : personAt(growth, drawnEnd(popular, newcomer, attempt, ties))
      if (found === unknown) found = personAt(growth, ends[at + attempt])
      if (!metIn(growth, found, ties, tie)) earlier[tie++] = found
    }
  }
}
