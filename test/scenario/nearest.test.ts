import { describe, expect, test } from 'vitest'
import { nearest } from '../../src/scenario/nearest.ts'

describe('the nearest word', () => {
  test.for([
    ['prise', 'price'],
    ['pirce', 'price'],
    ['Price', 'price'],
    ['unitcost', 'unitCost'],
    ['unitCosts', 'unitCost'],
  ] as const)('to %s is %s', ([word, near]) => {
    expect(nearest(word, ['name', 'price', 'unitCost'])).toBe(near)
  })

  test('is none where more than a third of the letters differ', () => {
    expect(nearest('cost', ['price', 'unitCost'])).toBeUndefined()
    expect(nearest('ab', ['cd'])).toBeUndefined()
    expect(nearest('', ['a'])).toBeUndefined()
    expect(nearest('price', [])).toBeUndefined()
  })

  test('is the first of several equally near', () => {
    expect(nearest('bat', ['cat', 'rat'])).toBe('cat')
  })
})
