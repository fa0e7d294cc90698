import { describe, expect, test } from 'vitest'
import { byReferral, founder } from '../../src/model/route.ts'
import { member } from '../../src/model/status.ts'
import { communities, communityDays, communityLinks } from '../../src/results/communities.ts'
import { communityPeople, communityTies } from '../../src/results/communitySample.ts'
import { column, type Table } from '../../src/results/table.ts'
import { treeDays, treeShapes } from '../../src/results/treeShapes.ts'
import { trees } from '../../src/results/trees.ts'
import { handMadeRun } from '../metrics/handMade.ts'
import { sixPeople } from '../metrics/sixPeople.ts'

const columnsOf = (table: Table, ...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, column(table, name)]))

/** A run in which each person was brought by another, a day after them; null for those nobody brought. */
function forestOf(referrers: readonly (number | null)[]) {
  const run = handMadeRun({ people: referrers.length, days: 10 })
  referrers.forEach((by, person) => {
    run.world.joinDay[person] = by === null ? 0 : run.world.joinDay[by] + 1
    run.world.generation[person] = by === null ? 0 : run.world.generation[by] + 1
    run.world.referrer[person] = by ?? -1
    run.world.route[person] = by === null ? founder : byReferral
    run.world.status[person] = member
  })
  return run
}

describe('the largest trees', () => {
  test('of six people are the one of three, who came before the run, on its fourth and on its fifth day', () => {
    expect(columnsOf(trees(sixPeople()), 'tree', 'size', 'parent', 'generation', 'below', 'day', 'standing')).toEqual({
      tree: [1, 1, 1],
      size: [3, 3, 3],
      parent: [null, 0, 1],
      generation: [0, 1, 2],
      below: [2, 1, 0],
      day: [0, 4, 5],
      standing: ['member', 'member', 'member'],
    })
  })

  test('come largest first, and rows of parents count from the start of the table', () => {
    const table = trees(forestOf([null, 0, null, 2, 2]))
    expect(columnsOf(table, 'tree', 'parent')).toEqual({ tree: [1, 1, 1, 2, 2], parent: [null, 0, 0, null, 3] })
  })

  test('of which one is too large keep those with most people below them', () => {
    const table = trees(forestOf([null, ...Array.from({ length: 400 }, () => 0), 400, 401]))
    expect(column(table, 'generation').filter((each) => each === 1)).toHaveLength(298)
    expect(column(table, 'generation').slice(-2)).toEqual([1, 2])
    expect(new Set(column(table, 'size'))).toEqual(new Set([403]))
  })
})

describe('all trees', () => {
  test('are alone, a pair, a star, a chain or branched', () => {
    const table = treeShapes(forestOf([null, null, 1, null, 3, 3, null, 6, 7, null, 9, 10, 9]))
    expect(columnsOf(table, 'from', 'to', 'shape', 'trees', 'people')).toEqual({
      from: [1, 2, 3, 3, 3],
      to: [1, 2, 10, 10, 10],
      shape: ['alone', 'pair', 'star', 'branched', 'chain'],
      trees: [1, 1, 1, 1, 1],
      people: [1, 2, 3, 4, 3],
    })
  })

  test.each([
    [2, 2],
    [3, 10],
    [10, 10],
    [11, 30],
    [31, 100],
    [101, 300],
    [301, 1000],
  ])('of %i people are in the class up to %i', (size, to) => {
    const table = treeShapes(forestOf([null, ...Array.from({ length: size - 1 }, () => 0)]))
    expect(column(table, 'to')).toEqual([to])
  })

  test('of six people grow on the fourth and on the fifth day', () => {
    expect(columnsOf(treeDays(sixPeople()), 'trees', 'largest', 'deepest')).toEqual({
      trees: [0, 0, 0, 1, 1, 1, 1, 1, 1, 1],
      largest: [1, 1, 1, 2, 3, 3, 3, 3, 3, 3],
      deepest: [0, 0, 0, 1, 2, 2, 2, 2, 2, 2],
    })
  })
})

describe('communities', () => {
  /** Two triangles joined by a tie, the second brought by referral on day 2; one person who knows nobody. */
  const twoTriangles = () => {
    const ties = [
      [0, 1],
      [1, 2],
      [0, 2],
      [3, 4],
      [4, 5],
      [3, 5],
      [2, 3],
    ] as const
    const run = handMadeRun({ people: 7, days: 10, ties })
    run.world.status.fill(member)
    run.world.joinDay.fill(1)
    run.world.route.set([founder, founder, founder, byReferral, byReferral, byReferral, founder])
    return run
  }

  test('of two triangles are two, with those alone beside them', () => {
    const names = ['community', 'groups', 'members', 'byReferral', 'ties']
    expect(columnsOf(communities(twoTriangles()), ...names)).toEqual({
      community: [1, 2, 0],
      groups: [1, 1, 0],
      members: [3, 3, 1],
      byReferral: [0, 3, null],
      ties: [3, 3, null],
    })
  })

  test('are linked by the one tie, there when the later of its two people is in', () => {
    const names = ['from', 'to', 'ties', 'quarter', 'all']
    expect(columnsOf(communityLinks(twoTriangles()), ...names)).toEqual({
      ...{ from: [1], to: [2], ties: [1], quarter: [2], all: [2] },
    })
  })

  test('grow by the days on which their members joined', () => {
    expect(columnsOf(communityDays(twoTriangles()), 'community', 'day', 'joined', 'byReferral')).toEqual({
      ...{ community: [1, 2], day: [0, 2], joined: [3, 3], byReferral: [0, 3] },
    })
  })

  test('are shown person by person, with the ties that stay inside', () => {
    const run = twoTriangles()
    expect(columnsOf(communityPeople(run), 'community', 'came')).toEqual({
      community: [1, 1, 1, 2, 2, 2],
      came: ['other', 'other', 'other', 'referral', 'referral', 'referral'],
    })
    const ends = columnsOf(communityTies(run), 'from', 'to')
    expect(ends).toEqual({ from: [0, 0, 1, 3, 3, 4], to: [1, 2, 2, 4, 5, 5] })
  })

  test('of members without ties are none', () => {
    const run = handMadeRun({ people: 5, days: 10 })
    run.world.status.fill(member)
    expect(columnsOf(communities(run), 'community', 'members')).toEqual({ community: [0], members: [5] })
    for (const table of [communityLinks(run), communityDays(run), communityPeople(run), communityTies(run)])
      expect(table.columns[0].values).toEqual([])
  })
})
