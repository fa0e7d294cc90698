import { describe, expect, test } from 'vitest'
import { type Encounters, encounters, isReached, meetAgain } from '../../src/model/encounters.ts'
import { stream } from '../../src/random/stream.ts'

const people = 20_000

/** Everybody lives through all days; whom is reached on each, as lists of people by day. */
function live(ahead: Encounters, chances: readonly number[]): number[][] {
  return chances.map((chance, day) => {
    const reached: number[] = []
    for (let person = ahead.first[day]!, after: number; person >= 0; person = after) {
      after = ahead.next[person]!
      meetAgain(ahead, person, day)
      if (isReached(ahead, person, day, chance)) reached.push(person)
    }
    return reached
  })
}

const liveFor = (seed: string, chances: readonly number[]) =>
  live(encounters(stream(seed, 'x'), people, chances)!, chances)

describe('encounters drawn ahead', () => {
  // Seven daily counts, each within 5.5 standard errors: a false alarm once in three million.
  test('reach as many a day as a draw a person a day would', () => {
    const chances = [0.01, 0.04, 0, 0.0025, 0.3, 0.3, 0.02]
    for (const [day, reached] of liveFor('rates', chances).entries()) {
      const chance = chances[day]!
      const error = Math.sqrt(people * chance * (1 - chance))
      expect(Math.abs(reached.length - people * chance)).toBeLessThanOrEqual(5.5 * error)
    }
  })

  // Of independent days, both reach people · .3² with a standard error of √(people · .09 · .91).
  test('on one day say nothing of the next', () => {
    const [one, other] = liveFor('apart', [0.3, 0.3])
    const both = other!.filter((person) => new Set(one!).has(person)).length
    expect(Math.abs(both - people * 0.09)).toBeLessThan(5.5 * Math.sqrt(people * 0.09 * 0.91))
  })

  test('reach everybody every day where the chance is 1', () => {
    const reached = liveFor('all', [1, 1, 1])
    for (const day of reached) expect(day).toHaveLength(people)
  })

  test('are none where nobody is ever reached', () => {
    expect(encounters(stream('none', 'x'), people, [0, 0])).toBeUndefined()
    expect(encounters(stream('none', 'x'), people, [])).toBeUndefined()
  })

  test('share their luck between worlds of much the same chances', () => {
    // Both have a majorant of ¹⁄₁₆, so that whoever .045 reaches .05 reaches too.
    const few = liveFor('paired', Array(30).fill(0.045))
    const more = liveFor('paired', Array(30).fill(0.05))
    for (const [day, reached] of few.entries()) {
      const among = new Set(more[day])
      expect(reached.filter((person) => !among.has(person))).toEqual([])
    }
  })

  test('of one person do not move when another comes', () => {
    const of = (crowd: number) => {
      const chances = Array(40).fill(0.1)
      return live(encounters(stream('one more', 'x'), crowd, chances)!, chances).map((day) =>
        day.filter((p) => p < 50).sort(),
      )
    }
    expect(of(51)).toEqual(of(50))
  })
})
