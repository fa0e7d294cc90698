import { describe, expect, test } from 'vitest'
import { never } from '../../src/model/never.ts'
import type { Ground, Reduced } from '../../src/model/reduced.ts'
import { simulate } from '../../src/model/simulate.ts'
import { former, member, prospect } from '../../src/model/status.ts'
import { smallModel } from './smallWorld.ts'

/** Five people of whom some have adopted, and nothing happens to anyone but what a test says. */
function living(given: Partial<Reduced>) {
  const idle: Reduced = {
    seeds: { nodes: [0, 3] },
    spread: () => () => {},
    delay: 0,
    buying: undefined,
    leaving: undefined,
    meanField: true,
  }
  return simulate({ ...smallModel(5, []), reduced: { ...idle, ...given } }).world
}

/** Orders on the days that stand in the list of each adopter. */
const orders =
  (...days: readonly (readonly number[])[]) =>
  ({ order }: Ground) =>
  (from: number, to: number) => {
    for (let row = from; row < to; row++) for (const day of days[row] ?? []) order(row, day)
  }

describe('the first adopters of a reduced form', () => {
  test.each([0, 1, 2, 3, 4, 5])('are as many as it says: %i of five', (people) => {
    const { joinDay, memberCount, dayRows } = living({ seeds: { people } })
    expect(joinDay.filter((day) => day === 0)).toHaveLength(people)
    expect(memberCount).toBe(people)
    expect(dayRows.newMembers[0]).toBe(0)
  })
})

describe('the orders of a reduced form', () => {
  test('are known by the day of each, person by person', () => {
    const { firstOrder, secondOrder, lastOrder, orderBook } = living({ buying: orders([1, 3, 4], [0, 2]) })
    expect([...firstOrder]).toEqual([1, never, never, 0, never])
    expect([...secondOrder]).toEqual([3, never, never, 2, never])
    expect([...lastOrder]).toEqual([4, never, never, 2, never])
    expect([...orderBook.person.subarray(0, 5)]).toEqual([3, 0, 3, 0, 0])
    expect([...orderBook.day.subarray(0, 5)]).toEqual([0, 1, 2, 3, 4])
  })

  test('of one adopter are never another’s, however few each has', () => {
    const seeds = { nodes: [0, 3, 4] }
    const { firstOrder, secondOrder, lastOrder } = living({ seeds, buying: orders([1], [], [2]) })
    expect([...firstOrder]).toEqual([1, never, never, never, 2])
    expect([...secondOrder]).toEqual([never, never, never, never, never])
    expect([...lastOrder]).toEqual([1, never, never, never, 2])
  })

  test('stay so however many there are', () => {
    const { lastOrder, orderBook } = living({ buying: orders(Array(1500).fill(1), [2]) })
    expect(orderBook.count).toBe(1501)
    expect([lastOrder[0], lastOrder[3]]).toEqual([1, 2])
  })
})

describe('the lives of a reduced form', () => {
  test('end on the last day of each, and who has left by the end of the run is no member', () => {
    const lastDays = [1, 5, 3]
    const leaving: Reduced['leaving'] =
      ({ adopters }) =>
      (from, to) => {
        for (let row = from; row < to; row++) adopters.last[row] = lastDays[row] ?? 5
      }
    const { memberCount, leftDay, status, dayRows } = living({ seeds: { nodes: [0, 3, 4] }, leaving })
    expect(memberCount).toBe(1)
    expect([...status]).toEqual([former, prospect, prospect, member, former])
    expect([...leftDay]).toEqual([1, never, never, never, 3])
    expect([...dayRows.left]).toEqual([0, 1, 0, 1, 0])
    expect([...dayRows.members]).toEqual([3, 2, 2, 1, 1])
    expect([...dayRows.former]).toEqual([0, 1, 1, 2, 2])
  })
})

describe('a reduced form that does not add up is stopped', () => {
  test('where an adopter has orders that no day knows of', () => {
    const buying =
      ({ adopters }: Ground) =>
      (row: number) => {
        adopters.orders[row] = 2
      }
    expect(() => living({ buying })).toThrow('invalid run: 0 orders on all days, 2 of all adopters, 0 kept')
  })

  test('where a day has orders that no adopter knows of', () => {
    const buying =
      ({ counts }: Ground) =>
      () => {
        counts.orders[2] += 1
      }
    expect(() => living({ buying })).toThrow('invalid run: 1 orders on all days, 0 of all adopters, 0 kept')
  })

  test('where someone orders after one who adopted later has', () => {
    const buying =
      ({ order }: Ground) =>
      (row: number) => {
        order(row + 1, 0)
        order(row, 0)
      }
    expect(() => living({ buying })).toThrow('invalid row: 0 orders after 1')
  })

  test('where somebody has adopted and is not known to have', () => {
    const spread = ({ adopted }: Ground) => {
      adopted[3] = 0
      return () => {
        adopted[3] = 0
      }
    }
    expect(() => living({ spread })).toThrow('invalid run: 1 adopters are not marked')
  })
})
