import { expect, test } from 'vitest'
import { meanUnits, offerOf, unitsOf } from '../../src/model/offer.ts'

const thirty = offerOf({ to: 'referrer', form: 'cash', size: { kind: 'fixed', units: 30 } })

test('a reward of which nothing more is said waits for joining alone, and has no cap, no hold and no end', () => {
  const { trigger, perPerson, perDay, perPlay, hold, expiry } = thirty
  expect([trigger, hold]).toEqual(['signUp', 0])
  expect(new Set([perPerson, perDay, perPlay, expiry])).toEqual(new Set([Number.POSITIVE_INFINITY]))
})

test('it is the same for the hundredth friend in the hundredth week; tapered it is not', () => {
  expect(unitsOf(thirty, 100, 100, 0, 0)).toBe(30)
  expect(unitsOf({ ...thirty, taperPerReward: 0.1 }, 3, 100, 0, 0)).toBe(24)
  expect(unitsOf({ ...thirty, taperPerWeek: 0.1 }, 100, 1, 0, 0)).toBe(27)
  expect(unitsOf({ ...thirty, taperPerReward: 1 }, 1, 0, 0, 0)).toBe(30)
  expect(unitsOf({ ...thirty, taperPerReward: 1 }, 2, 0, 0, 0)).toBe(0)
})

test('a drawn reward is as far between its least and its most as its luck, or the cube of it where it is mostly small', () => {
  const drawn = (shape: 'even' | 'mostlySmall', luck: number) =>
    unitsOf({ ...thirty, size: { kind: 'random', from: 100, to: 500, shape } }, 1, 0, 0, luck)
  expect([0.25, 0.5, 0.75].map((luck) => drawn('even', luck))).toEqual([200, 300, 400])
  expect([0.25, 0.5, 0.75].map((luck) => drawn('mostlySmall', luck))).toEqual([106, 150, 269])
})

test('the mean of a drawn reward is half of the way from its least to its most, or a quarter where it is mostly small', () => {
  const drawn = (shape: 'even' | 'mostlySmall') =>
    meanUnits({ ...thirty, size: { kind: 'random', from: 100, to: 500, shape } }, 1, 0, 0)
  expect([drawn('even'), drawn('mostlySmall')]).toEqual([300, 200])
})
