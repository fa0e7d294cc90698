import { describe, expect, test } from 'vitest'
import { measured } from '../../src/metrics/metric.ts'
import { daysOf, within } from '../../src/metrics/within.ts'
import { handMadeRun, playOn } from './handMade.ts'

describe('windows', () => {
  const run = handMadeRun({ people: 1, days: 30, plays: [playOn(20, 24), playOn(5, 8)] })

  test('of the campaign reach from the first day of any play to the last', () => {
    expect(daysOf(run, 'campaign')).toEqual({ start: 5, end: 24 })
    expect(daysOf(run, 'after')).toEqual({ start: 24, end: 30 })
    expect(daysOf(run, 'whole')).toEqual({ start: 0, end: 30 })
    expect(daysOf(run, 'end')).toEqual({ start: 29, end: 30 })
  })

  test('without plays are the whole run, and nothing after it', () => {
    const quiet = handMadeRun({ people: 1, days: 30 })
    expect(daysOf(quiet, 'campaign')).toEqual({ start: 0, end: 30 })
    const take = within('after', () => measured(1))
    expect(take(quiet)).toMatchObject({ value: null, reason: { en: 'no days after the campaign' } })
  })

  test('of a play that ends before it starts have no days, which is said', () => {
    const backwards = handMadeRun({ people: 1, days: 30, plays: [playOn(20, 10)] })
    const take = within('campaign', () => measured(1))
    expect(take(backwards)).toMatchObject({ value: null, reason: { en: 'the campaign has no days in the run' } })
  })
})
