import { byReferral, bySearch, founder } from '../../src/model/route.ts'
import { former, member } from '../../src/model/status.ts'
import { communities, communityDays, communityLinks } from '../../src/results/communities.ts'
import { communityPeople, communityTies } from '../../src/results/communitySample.ts'
import type { Result } from '../../src/results/result.ts'
import { treeDays, treeShapes } from '../../src/results/treeShapes.ts'
import { trees } from '../../src/results/trees.ts'
import { handMadeRun } from '../metrics/handMade.ts'

const people = 600
const groups = 12

/** Who brought a person, made by formula: of six people five were brought, most by someone with a low number. */
function referrerOf(person: number): number {
  if (person < 60 || person % 6 === 0) return -1
  return Math.floor((person * ((person * 7919) % 101)) / 330)
}

/** Friends in twelve groups of many sizes, each knowing a few of their own and now and then someone of the next. */
function ties(): readonly (readonly [number, number])[] {
  const groupOf = (person: number) => Math.floor(Math.sqrt((person * 37) % 144))
  const members = Array.from({ length: groups }, (_, group) =>
    Array.from({ length: people }, (_, person) => person).filter((person) => groupOf(person) === group),
  )
  return members.flatMap((own, group) =>
    own.flatMap((person, at): readonly (readonly [number, number])[] => {
      const next = members[(group + 1) % groups]
      const inside = [1, 2, 5].filter((step) => at + step < own.length).map((step) => [person, own[at + step]] as const)
      return at % 9 === 0 ? [...inside, [person, next[at % next.length]]] : inside
    }),
  )
}

/** The tables that tell how the sample spread, of 600 people made by formula; those brought by a person joined after them. */
export function sampleSpread(days: number): Pick<Result['tables'], SpreadTable> {
  const run = handMadeRun({ people, days, ties: ties() })
  const { status, joinDay, route, referrer, generation } = run.world
  for (let person = 0; person < people; person++) {
    const by = referrerOf(person)
    referrer[person] = by
    route[person] = by >= 0 ? byReferral : person < 60 ? founder : bySearch
    generation[person] = by >= 0 ? generation[by] + 1 : 0
    const own = Math.floor((person * days) / people)
    joinDay[person] = by >= 0 ? Math.min(days - 1, Math.max(own, joinDay[by] + 1)) : own
    status[person] = person % 7 === 3 ? former : member
  }
  return {
    treeShapes: treeShapes(run),
    trees: trees(run),
    treeDays: treeDays(run),
    communities: communities(run),
    communityLinks: communityLinks(run),
    communityDays: communityDays(run),
    communityPeople: communityPeople(run),
    communityTies: communityTies(run),
  }
}

type SpreadTable =
  | 'treeShapes'
  | 'trees'
  | 'treeDays'
  | 'communities'
  | 'communityLinks'
  | 'communityDays'
  | 'communityPeople'
  | 'communityTies'
