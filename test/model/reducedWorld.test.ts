import { describe, expect, test } from 'vitest'
import { accepted, declined, pending } from '../../src/model/invitations.ts'
import { never } from '../../src/model/never.ts'
import { nobody } from '../../src/model/nobody.ts'
import { byReferral, founder } from '../../src/model/route.ts'
import { simulate } from '../../src/model/simulate.ts'
import { member, prospect } from '../../src/model/status.ts'
import type { World } from '../../src/model/world.ts'
import { pathOf, smallModel } from './smallWorld.ts'

/** Four people in a row, of whom the second has adopted; everybody asks once, and says yes for certain a day later. */
function worldOfRow(spread: object = { law: 'cascade', chance: 1 }, mean = 1): World {
  const words = { reduced: { spread, answering: { law: 'fixed', mean } } }
  const { reduced, ...model } = smallModel(4, pathOf(4), words)
  if (reduced === undefined) throw new Error('missing reduced')
  return simulate({ ...model, reduced: { ...reduced, seeds: { nodes: [1] } } }).world
}

describe('the world of a reduced form', () => {
  test('says who brought whom, on which day, and how far from the first', () => {
    const world = worldOfRow()
    expect([...world.joinDay]).toEqual([1, 0, 1, 2])
    expect([...world.route]).toEqual([byReferral, founder, byReferral, byReferral])
    expect([...world.referrer]).toEqual([1, nobody, 1, 2])
    expect([...world.generation]).toEqual([1, 0, 1, 2])
    expect([...world.brought]).toEqual([0, 2, 1, 0])
    expect([...world.exposed]).toEqual([0, 1, 0, 0])
    expect([...world.status]).toEqual([member, member, member, member])
    expect([...world.memberFriends]).toEqual([1, 2, 2, 1])
    expect([...world.leftDay]).toEqual([never, never, never, never])
    expect(world.memberCount).toBe(4)
  })

  test('has people who are alike: in the middle of everything, and for each topic as much as for any other', () => {
    const { traits, character, roll } = worldOfRow()
    expect([...traits.fit, ...traits.dealProneness]).toEqual(Array(8).fill(0.5))
    expect([...character.interests]).toEqual(Array(8).fill(0.5))
    expect([...roll.buyingRate]).toEqual(Array(4).fill(1))
    expect([...roll.logSociability]).toEqual(Array(4).fill(0))
  })

  test('says how many were seen at each age: those who came in the run, so many days before its end', () => {
    expect([...worldOfRow().seenAtAge]).toEqual([3, 3, 3, 2, 0])
  })

  test('knows when each was asked and what came of it', () => {
    const { invitations, dayRows } = worldOfRow()
    expect(invitations.count).toBe(3)
    expect([...invitations.sent]).toEqual([0, 0, 1])
    expect([...invitations.next]).toEqual([-1, -1, -1])
    expect([...invitations.status]).toEqual([accepted, accepted, accepted])
    expect([...dayRows.invitationsSent]).toEqual([2, 1, 0, 0, 0])
    expect([...dayRows.invitationsAnswered]).toEqual([0, 2, 1, 0, 0])
    expect([...dayRows.invitationsPending]).toEqual([2, 1, 0, 0, 0])
    expect([...dayRows.prospects]).toEqual([3, 1, 0, 0, 0])
    expect([...dayRows.members]).toEqual([1, 3, 4, 4, 4])
    expect([...dayRows.newByReferral]).toEqual([0, 2, 1, 0, 0])
  })

  test('has invitations that are declined where nobody says yes, and pending where the answer comes after the run', () => {
    const nobodySays = worldOfRow({ law: 'cascade', chance: 0 })
    expect([...nobodySays.invitations.status]).toEqual([declined, declined])
    expect([...nobodySays.status]).toEqual([prospect, member, prospect, prospect])
    expect([...nobodySays.memberFriends]).toEqual([1, 0, 1, 0])
    const tooLate = worldOfRow(undefined, 3)
    // The two neighbours come on day 3, and the one whom the second of them asks would on day 6.
    expect([...tooLate.joinDay]).toEqual([3, 0, 3, never])
    expect([...tooLate.invitations.status]).toEqual([accepted, accepted, pending])
    expect([...tooLate.invitations.sent]).toEqual([0, 0, 3])
  })
})
