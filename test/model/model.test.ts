import { expect, test } from 'vitest'
import { campaignOf, type Model, modelOf } from '../../src/model/model.ts'
import type { Play } from '../../src/model/play.ts'
import { shippedModel } from '../shipped.ts'

const play = (start: number, end: number): Play => ({ kind: 'test', name: 'test', start, end, budget: 0, offers: [] })
const days = 30
const none = { start: 0, end: days, planned: false }

test('the campaign lasts from the first day of any play to the last of any', () => {
  expect(campaignOf([play(5, 9), play(3, 7), play(8, 20)], days)).toEqual({ start: 3, end: 20, planned: true })
})

test('it is cut to the run', () => {
  expect(campaignOf([play(-4, 1)], days)).toEqual({ start: 0, end: 1, planned: true })
  expect(campaignOf([play(29, 60)], days)).toEqual({ start: 29, end: 30, planned: true })
})

test('a play that is over before the run, or begins after it, is no part of it', () => {
  expect(campaignOf([play(-9, 0)], days)).toEqual(none)
  expect(campaignOf([play(30, 60)], days)).toEqual(none)
  expect(campaignOf([play(-9, 0), play(3, 7), play(30, 60)], days)).toEqual({ start: 3, end: 7, planned: true })
  expect(campaignOf([], days)).toEqual(none)
})

const model = shippedModel('fraud', { people: 200 })
const other = shippedModel('balanced', { people: 200 })

test.each<[string, Partial<Model>]>([
  ['seed', { seed: 'another' }],
  ['days', { days: 3 }],
  ['plays', { plays: [] }],
  ['campaign', { campaign: { start: 2, end: 9, planned: true } }],
  ['circumstances', { circumstances: [] }],
])('a model with another %s differs from the first in that, and in nothing else', (_, said) => {
  const first = modelOf(model, { circumstances: [{ ...other.circumstances[0], name: 'storm' }] })
  const made = modelOf(first, said)
  expect(made).toEqual({ ...first, ...said })
  expect(made).not.toEqual(first)
})
