import { describe, expect, test } from 'vitest'
import { simulate } from '../../src/model/simulate.ts'
import type { World } from '../../src/model/world.ts'
import { smallModel } from '../model/smallWorld.ts'
import { hubBrings } from './hubBrings.ts'

const run = (play: object) => simulate(hubBrings([2, 2, 1], { plays: [{ play: 'waitingList', ...play }] })).world

/** Who was served on each day, in order. */
function served({ claims }: World): number[][] {
  const days: number[][] = [[], [], []]
  for (let row = 0; row < claims.count; row++) days[claims.made[row]].push(claims.beneficiary[row])
  return days
}

/** The rules alone, told by hand what happens; their draws put those who line up on one day in order of number. */
function byHand(play: object, gone: readonly number[] = []) {
  const model = smallModel(8, [], { plays: [{ play: 'waitingList', ...play }] })
  const rules = model.plays[0].rules?.(8)
  const [act] = simulate(model).world.acts
  if (rules === undefined || act === undefined) throw new Error('missing rules')
  const letIn: number[] = []
  const stage = {
    ...act.stage,
    isMember: (person: number) => !gone.includes(person),
    draw: (person: number) => (person + 1) / 10,
    award: (person: number) => letIn.push(person) > 0,
  }
  return {
    logIn: (...people: number[]) => {
      for (const person of people) rules.loggedIn?.(stage, person)
    },
    bring: (referrer: number, friend: number) => rules.joined?.(stage, friend, referrer),
    /** Ends the day and says who was let in that evening. */
    evening: () => {
      rules.dayEnded?.(stage)
      return letIn.splice(0)
    },
    expects: (...people: number[]) => people.map((person) => rules.expects?.(stage, person)),
  }
}

describe('waiting list', () => {
  test('lets in so many an evening, and moves up whoever brings a friend by its places', () => {
    const list = byHand({ places: 3, servedPerDay: 1 })
    list.logIn(4, 0, 1, 2, 3)
    expect(list.evening()).toEqual([0])
    // In line 1 2 3 4; a friend of 4 takes 4 from the last place to the first, and 6 lines up behind all.
    list.logIn(1, 2, 3, 4)
    list.bring(4, 6)
    expect(list.evening()).toEqual([4])
    // In line 1 2 3 6: two friends take 6 to the front, one takes 3 there too, but behind 6.
    list.bring(6, 5)
    list.bring(6, 7)
    list.bring(3, 0)
    expect(list.evening()).toEqual([6])
    expect([list.evening(), list.evening(), list.evening(), list.evening(), list.evening(), list.evening()]).toEqual([
      [3],
      [1],
      [2],
      [5],
      [7],
      [],
    ])
  })

  test('moves people up by exactly its places where that is within the line', () => {
    const list = byHand({ places: 2, servedPerDay: 1 })
    list.logIn(0, 1, 2, 3, 4, 5)
    list.evening()
    list.bring(4, 6)
    const evenings = Array.from({ length: 6 }, () => list.evening())
    expect(evenings.flat()).toEqual([1, 4, 2, 3, 5, 6])
  })

  test('passes over those who have left', () => {
    const list = byHand({ servedPerDay: 2 }, [0, 2])
    list.logIn(0, 1, 2, 3, 4)
    expect([list.evening(), list.evening()]).toEqual([[1, 3], [4]])
  })

  test('lets a member expect the part of the way left that one friend saves', () => {
    const list = byHand({ places: 2, servedPerDay: 1, worth: '¥12' })
    list.logIn(0, 1, 2, 3, 4, 5)
    expect(list.expects(0, 5)).toEqual([0, 0])
    list.evening()
    // Let in: 0. Next: 1, whose turn comes anyway. Then 1, 2, 3, 4 people ahead; 6 is not in line.
    expect(list.expects(0, 1, 2, 3, 4, 5, 6)).toEqual([0, 0, 1200, 1200, 800, 600, 0])
  })

  test('charges its cost for each member let in', () => {
    // The hub moves past the two who come with it and is let in first; then one more each evening.
    const world = run({ places: 2, servedPerDay: 1, cost: '¥3' })
    expect(served(world).map((each) => each.length)).toEqual([1, 1, 1])
    expect(served(world)[0]).toEqual([0])
    expect([...world.dayRows.rewardsPaid]).toEqual([300, 300, 300])
  })

  test('lets nobody in beyond its budget', () => {
    const world = run({ servedPerDay: 2, cost: '¥3', budget: 10 })
    expect([...world.dayRows.rewardsPaid]).toEqual([600, 300, 0])
    expect(world.spent[0]).toBe(900)
  })

  test('stands open on its days only, and takes in members of before when they log in', () => {
    const world = run({ servedPerDay: 100, cost: '¥3', start: 2, days: 1 })
    expect(served(world).map((each) => each.toSorted())).toEqual([
      [],
      [0, 1, 2, 3, 4, 5].filter((person) => world.joinDay[person] < 2),
      [],
    ])
  })

  test('worth nothing leaves the same world as no play at all', () => {
    const none = run({ worth: 0 })
    const without = simulate(hubBrings([2, 2, 1], { plays: [] })).world
    expect(none.dayRows).toEqual(without.dayRows)
    expect(none.acts).toEqual([])
  })
})
