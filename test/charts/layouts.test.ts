import { fc, test as given } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { radialTree } from '../../src/charts/radialTree.ts'
import { laidOut } from '../../src/charts/springs.ts'
import { strokes } from '../../src/charts/strokes.ts'

const round = (value: number) => Number(value.toFixed(6)) + 0

describe('a tree as rings', () => {
  test('has its root in the middle and the four it brought on four sides', () => {
    const places = radialTree([null, 0, 0, 0, 0]).map(({ x, y }) => [round(x * Math.SQRT2), round(y * Math.SQRT2)])
    expect(places).toEqual([
      [0, 0],
      [1, 1],
      [-1, 1],
      [-1, -1],
      [1, -1],
    ])
  })

  test('gives a chain one direction, each generation as far again', () => {
    const places = radialTree([null, 0, 1, 2]).map(({ x, y }) => [round(x), round(y)])
    expect(places).toEqual([
      [0, 0],
      [round(-1 / 3), 0],
      [round(-2 / 3), 0],
      [-1, 0],
    ])
  })

  given.prop([fc.array(fc.nat(), { maxLength: 60 })])(
    'keeps everyone inside the circle, no two in one place',
    (draws) => {
      const places = radialTree([null, ...draws.map((draw, at) => draw % (at + 1))])
      for (const { x, y } of places) expect(x * x + y * y).toBeLessThanOrEqual(1 + 1e-9)
      expect(new Set(places.map(({ x, y }) => `${round(x)} ${round(y)}`)).size).toBe(places.length)
    },
  )
})

describe('circles on springs', () => {
  given.prop([fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 25 })])('lie apart', (drawn) => {
    const radii = drawn.toSorted((one, other) => other - one)
    const springs = radii.slice(1).map((_, at) => ({ from: at, to: at + 1, pull: 1 }))
    const places = laidOut(radii, springs, 4)
    for (let one = 0; one < radii.length; one++) {
      for (let other = one + 1; other < radii.length; other++) {
        const distance = Math.hypot(places[one].x - places[other].x, places[one].y - places[other].y)
        expect(distance).toBeGreaterThan(radii[one] + radii[other])
      }
    }
  })

  test('that are tied lie nearer than they would', () => {
    const radii = Array.from({ length: 12 }, () => 10)
    const far = (springs: Parameters<typeof laidOut>[1]) => {
      const places = laidOut(radii, springs, 4)
      return Math.hypot(places[0].x - places[11].x, places[0].y - places[11].y)
    }
    expect(far([{ from: 0, to: 11, pull: 1 }])).toBeLessThan(25)
    expect(far([])).toBeGreaterThan(40)
  })
})

test('strokes are points in their turns, a gap after each', () => {
  const stroke = [
    { x: 1.04, y: 2 },
    { x: 3, y: 4.06 },
  ]
  expect(strokes([stroke], 'a')).toEqual([
    { x: 1, y: 2, at: 0, kind: 'a' },
    { x: 3, y: 4.1, at: 1, kind: 'a' },
    { x: null, y: null, at: 2, kind: 'a' },
  ])
})
