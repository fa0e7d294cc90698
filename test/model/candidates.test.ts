import { describe, expect, test } from 'vitest'
import { noCandidates, propose, takeInTurn } from '../../src/model/candidates.ts'
import { byReferral, bySearch } from '../../src/model/route.ts'

describe('candidates', () => {
  const inTurn = (...ways: readonly (readonly [person: number, draw: number, invitation?: number])[]) => {
    const table = noCandidates()
    for (const [person, draw, invitation = -1] of ways)
      propose(table, person, invitation, invitation < 0 ? bySearch : byReferral, draw)
    return { table, people: [...takeInTurn(table)].map((row) => [table.person[row], table.invitation[row]]) }
  }

  test('come in the order of their draws, whoever was proposed first', () => {
    expect(inTurn([4, 0.9], [2, 0.1], [3, 0.5]).people).toEqual([
      [2, -1],
      [3, -1],
      [4, -1],
    ])
  })

  test('with several ways come by the smallest draw first', () => {
    expect(inTurn([7, 0.6, 10], [7, 0.2, 11], [7, 0.4, 12]).people[0]).toEqual([7, 11])
  })

  test('with equal draws come by their number, and by the way that came up first', () => {
    expect(inTurn([8, 0.5, 20], [6, 0.5, 21], [6, 0.5, 22]).people).toEqual([
      [6, 21],
      [6, 22],
      [8, 20],
    ])
  })

  test('are gone once they were taken', () => {
    const { table } = inTurn([1, 0.5], [2, 0.5])
    expect(table.count).toBe(0)
    expect(takeInTurn(table)).toHaveLength(0)
  })
})
