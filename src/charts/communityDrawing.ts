import type { Result } from '../results/result.ts'
import { numbers } from './numbers.ts'
import type { Place } from './radialTree.ts'
import { laidOut } from './springs.ts'

/** Size of the drawing, px. */
export const mapWidth = 428
export const mapHeight = 400

/** Part of the drawing that the circles cover, about. */
const covered = 0.34
const leastRadius = 3

/** A community as a circle. */
export interface DrawnCommunity extends Place {
  readonly members: number
  readonly byReferral: number
  readonly ties: number
  readonly radius: number
}

/** The communities of a result as circles, with the ties between them and some of their members. */
export interface CommunityDrawing {
  /** By their rank, the largest first. */
  readonly circles: readonly DrawnCommunity[]
  /** `from` and `to` are places in `circles`; `days` those by which a quarter, half, three quarters and all ties were there. */
  readonly links: readonly {
    readonly from: number
    readonly to: number
    readonly ties: number
    readonly days: readonly number[]
  }[]
  readonly dots: readonly (Place & { readonly day: number })[]
  readonly ties: readonly { readonly from: Place; readonly to: Place; readonly day: number }[]
  /** What is not drawn: other communities and their members, and members who know no other. */
  readonly others: { readonly groups: number; readonly members: number }
  readonly alone: number
}

/** Draws the communities: areas as their members, near each other where they are tied; members as dots inside. */
export function communityDrawing({ tables }: Result): CommunityDrawing {
  const column = (name: string) => numbers(tables.communities, name)
  const [rank, groups, members, byReferral, inside] = [
    ...[column('community'), column('groups'), column('members'), column('byReferral'), column('ties')],
  ]
  const drawn = rank.flatMap((each, at) => (each > 0 ? [at] : []))
  const links = linksOf(tables)
  const all = drawn.reduce((sum, at) => sum + members[at], 0)
  const scale = Math.sqrt((covered * mapWidth * mapHeight) / (Math.PI * Math.max(1, all)))
  const radii = drawn.map((at) => Math.max(leastRadius, scale * Math.sqrt(members[at])))
  const most = Math.max(1, ...links.map(({ ties }) => ties))
  const springs = links.map(({ from, to, ties }) => ({ from, to, pull: Math.sqrt(ties / most) }))
  const fit = fitted(laidOut(radii, springs, 6), radii)
  const circles = drawn.map((at) => ({
    ...fit.places[at],
    ...{ members: members[at], byReferral: byReferral[at], ties: inside[at], radius: radii[at] * fit.scale },
  }))
  const other = rank.findIndex((each, at) => each === 0 && groups[at] > 0)
  const alone = rank.findIndex((each, at) => each === 0 && groups[at] === 0)
  const others = { groups: groups[other] ?? 0, members: members[other] ?? 0 }
  return { circles, links, others, alone: members[alone] ?? 0, ...peopleOf(tables, circles) }
}

function linksOf({ communityLinks }: Result['tables']): CommunityDrawing['links'] {
  const [from, to, ties] = ['from', 'to', 'ties'].map((name) => numbers(communityLinks, name))
  const days = ['quarter', 'half', 'threeQuarters', 'all'].map((name) => numbers(communityLinks, name))
  return from.map((one, at) => ({ from: one - 1, to: to[at] - 1, ties: ties[at], days: days.map((day) => day[at]) }))
}

/** Places moved into the drawing, and made smaller together with their circles where they would not fit. */
function fitted(places: readonly Place[], radii: readonly number[]) {
  const ends = (axis: 'x' | 'y') => {
    const low = Math.min(...places.map((place, at) => place[axis] - radii[at]))
    const high = Math.max(...places.map((place, at) => place[axis] + radii[at]))
    return { middle: (low + high) / 2, length: Math.max(1, high - low) }
  }
  const [x, y] = [ends('x'), ends('y')]
  const scale = Math.min(1.25, (mapWidth - 6) / x.length, (mapHeight - 6) / y.length)
  return {
    scale,
    places: places.map((place) => ({
      x: mapWidth / 2 + (place.x - x.middle) * scale,
      y: mapHeight / 2 + (place.y - y.middle) * scale,
    })),
  }
}

/** The sampled members of the largest communities as dots in their circles, and the ties among them. */
function peopleOf(
  { communityPeople, communityTies }: Result['tables'],
  circles: readonly DrawnCommunity[],
): Pick<CommunityDrawing, 'dots' | 'ties'> {
  const [community, day] = ['community', 'day'].map((name) => numbers(communityPeople, name))
  const [from, to] = ['from', 'to'].map((name) => numbers(communityTies, name))
  const dots: (Place & { day: number })[] = []
  for (let first = 0; first < community.length; first = community.lastIndexOf(community[first]) + 1) {
    const own = community.lastIndexOf(community[first]) + 1 - first
    const inside = from.flatMap((row, at) =>
      row >= first && row < first + own ? [{ from: row - first, to: to[at] - first, pull: 0.5 }] : [],
    )
    const places = laidOut(
      Array.from({ length: own }, () => 1),
      inside,
      1.5,
    )
    const farthest = Math.max(1, ...places.map(({ x, y }) => Math.sqrt(x * x + y * y)))
    const circle = circles[community[first] - 1]
    const scale = (0.84 * circle.radius) / farthest
    places.forEach(({ x, y }, at) => {
      dots.push({ x: circle.x + x * scale, y: circle.y + y * scale, day: day[first + at] })
    })
  }
  const ties = from.map((row, at) => ({
    from: dots[row],
    to: dots[to[at]],
    day: Math.max(dots[row].day, dots[to[at]].day),
  }))
  return { dots, ties }
}
