/**
 * A graph as it grows: whoever comes ties to `links` people who are there already, the first of all to everybody.
 *
 * Ties are numbered as they are made, and of a tie only the end is kept that was there before: its number says who made it.
 */
export interface Growth {
  readonly nodes: number
  readonly links: number
  /** The end that was there before, of each tie; written as the graph grows. */
  readonly earlier: Int32Array
}

/** A graph of which the first `links` + 1 have come, who all know each other, with room for the ties of the others. */
export function founded(nodes: number, links: number): Growth {
  const earlier = new Int32Array(firstTieOf(nodes, links))
  for (let node = 1, tie = 0; node < nodes && node <= links; node++) {
    for (let other = 0; other < node; other++) earlier[tie++] = other
  }
  return { nodes, links, earlier }
}

/** How many ties a newcomer makes. */
export function tiesMadeBy(newcomer: number, links: number): number {
  return newcomer < links ? newcomer : links
}

/** The number of the first tie that a newcomer makes, which is how many there are when they come. */
export function firstTieOf(newcomer: number, links: number): number {
  return newcomer <= links ? triangle(newcomer) : triangle(links) + (newcomer - links) * links
}

/** Who made a tie. */
export function makerOf(tie: number, links: number): number {
  const known = tie - triangle(links)
  return known < 0 ? Math.floor((1 + Math.sqrt(1 + 8 * tie)) / 2) : links + Math.floor(known / links)
}

/** Whether somebody was there before at one of some ties. */
export function metIn({ earlier }: Growth, person: number, first: number, past: number): boolean {
  for (let tie = first; tie < past; tie++) if (earlier[tie] === person) return true
  return false
}

/** How many pairs there are. */
function triangle(people: number): number {
  return (people * (people - 1)) / 2
}
