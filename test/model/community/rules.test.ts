import { describe, expect, test } from 'vitest'
import { simulate } from '../../../src/model/simulate.ts'
import { onRoll } from '../onRoll.ts'
import { smallModel } from '../smallWorld.ts'

const ruled = (strictness: number, takePart: object, people = 4, days = 2) =>
  smallModel(people, [], {
    clock: { days },
    community: { members: people, strictness },
    behaviour: { logIn: { base: 1, recovery: 36_500 }, takePart },
  })

describe('the rules of the community', () => {
  test('keep the posts of the day before from tiring those who are there, by their strictness', () => {
    const tired = (strictness: number) =>
      onRoll(simulate(ruled(strictness, { post: 1, rules: 0, spam: 0.001 })).world, 'fatigue')
    // Four posts of four members: 100 a day per 100 members, seen on the second day.
    for (const each of tired(0)) expect(each).toBeCloseTo(0.1, 6)
    for (const each of tired(0.75)) expect(each).toBeCloseTo(0.025, 6)
    for (const each of tired(1)) expect(each).toBe(0)
  })

  test('lower the odds of a post by their effect times their strictness, and leave likes alone', () => {
    const counted = (strictness: number) =>
      simulate(ruled(strictness, { post: 0.5, like: 0.5, rules: -2 }, 400, 1)).world.dayRows
    const p = Math.exp(-1) / (1 + Math.exp(-1))
    expect(Math.abs(counted(0.5).posts[0] - 400 * p)).toBeLessThan(6 * Math.sqrt(400 * p * (1 - p)))
    expect(counted(0.5).likes[0]).toBe(counted(0).likes[0])
  })
})
