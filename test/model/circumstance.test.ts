import { describe, expect, test } from 'vitest'
import { circumstanceBasics } from '../../src/model/circumstance.ts'

const clock = { start: '2026-03-01', days: 30 }
const measure = { class: 'technical', counterMeasure: { name: { en: 'a spare', zh: '备用' } } }
const counterMeasure = { on: false, likelihood: 0, size: 0, cost: 0 }
const usual = { name: '', days: 3.4, size: 1, sizeSpread: 0, counterMeasure }

const basics = (fields: object) =>
  circumstanceBasics('outage', measure as never, { ...usual, ...fields } as never, clock as never) // the parts that count

describe('a circumstance', () => {
  test('that luck does not decide on happens on its day, for whole days', () => {
    const { random, likelihood, start, until, days, name } = basics({ start: '2026-03-05' })
    expect([random, likelihood, start, until, days, name]).toEqual([false, 1, 4, 4, 3, 'outage'])
  })

  test('that has a likelihood or a last day may start on any day from its first, or that of the run, to its last', () => {
    const days = (fields: object) => {
      const { random, likelihood, start, until } = basics(fields)
      return [random, likelihood, start, until]
    }
    expect(days({ likelihood: 0.2 })).toEqual([true, 0.2, 0, 29])
    expect(days({ start: '2026-03-05', likelihood: 0.2 })).toEqual([true, 0.2, 4, 29])
    expect(days({ until: '2026-03-09' })).toEqual([true, 1, 0, 8])
    expect(days({ start: '2026-03-05', until: '2026-03-09' })).toEqual([true, 1, 4, 8])
  })

  test('that luck does not decide on must say its day', () => {
    expect(() => basics({})).toThrow(/^missing start$/)
  })
})
