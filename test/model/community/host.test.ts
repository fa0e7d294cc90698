import { describe, expect, test } from 'vitest'
import { metrics } from '../../../src/metrics/index.ts'
import { simulate } from '../../../src/model/simulate.ts'
import { onRoll } from '../onRoll.ts'
import { smallModel } from '../smallWorld.ts'

const hosted = (hosts: object, words: object = {}) =>
  smallModel(4, [], {
    clock: { days: 3 },
    community: { members: 4, hosts },
    behaviour: { logIn: { base: 1 } },
    ...words,
  })

describe('hosts', () => {
  test('look after as many members as they have room for, and all of them at most', () => {
    expect(simulate(hosted({ number: 1, capacity: 3 })).world.service).toBe(0.75)
    expect(simulate(hosted({ number: 2, capacity: 3 })).world.service).toBe(1)
    expect(simulate(hosted({ number: 0 })).world.service).toBe(0)
  })

  test('earn their wage a day whatever there is to do, in a line of its own that profit knows', () => {
    const run = simulate(hosted({ number: 2, wage: 150 }))
    expect([...run.world.dayRows.hostCost]).toEqual([30_000, 30_000, 30_000])
    expect(metrics['economics.hostCost'].take(run).value).toBe(90_000)
    expect(metrics['economics.profit'].take(run).value).toBe(-90_000)
  })

  test('move the satisfaction of those who are there toward 1, by the part of them that is looked after', () => {
    const behaviour = { logIn: { base: 1 }, hosting: { care: 0.2 } }
    const { world } = simulate(hosted({ number: 1, capacity: 2 }, { behaviour }))
    // Each day a tenth of the way from ½: 1 − ½ · 0.9³.
    for (const each of onRoll(world, 'satisfaction')) expect(each).toBeCloseTo(1 - 0.5 * 0.9 ** 3, 6)
    const away = simulate(hosted({ number: 1 }, { behaviour: { hosting: { care: 0.2 } } })).world
    expect(onRoll(away, 'satisfaction')).toEqual([0.5, 0.5, 0.5, 0.5])
  })

  test('move the odds of taking part by their effect times the service level', () => {
    const likes = (number: number) => {
      const behaviour = {
        logIn: { base: 1 },
        takePart: { like: 0.2 },
        hosting: { care: 0, takePart: 2 },
      }
      const community = { members: 400, hosts: { number, capacity: 200 } }
      return simulate(smallModel(400, [], { clock: { days: 1 }, community, behaviour })).world.dayRows.likes[0]
    }
    // With one host for half of them the odds of ¼ become e/4; tolerance 6 standard errors of 400 draws.
    for (const [number, odds] of [
      [0, 0.25],
      [1, 0.25 * Math.E],
      [2, 0.25 * Math.E ** 2],
    ]) {
      const p = odds / (1 + odds)
      expect(Math.abs(likes(number) - 400 * p)).toBeLessThan(6 * Math.sqrt(400 * p * (1 - p)))
    }
  })
})
