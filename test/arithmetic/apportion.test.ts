import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apportion } from '../../src/arithmetic/apportion.ts'

test('the largest remainders get what rounding down leaves over, the first of equals first', () => {
  expect(apportion([7n, 8n, 5n], 10n)).toEqual([1, 1, 0])
  expect(apportion([5n, 5n, 5n, 5n], 10n)).toEqual([1, 1, 0, 0])
  expect(apportion([-5n, 15n], 10n)).toEqual([0, 1])
  expect(apportion([], 3n)).toEqual([])
})

test('shares have the sum of the fractions, and each is less than 1 away from its own', () => {
  const numbers = fc.array(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 5040 }), (numerators, denominator) => {
      const whole = BigInt(denominator)
      const sum = numerators.reduce((total, each) => total + each, 0n)
      const even = [...numerators, -sum]
      const shares = apportion(even, whole)
      expect(shares.reduce((total, each) => total + each, 0)).toBe(0)
      for (const [at, share] of shares.entries()) {
        const away = BigInt(share) * whole - even[at]!
        expect(away < whole && -away < whole).toBe(true)
      }
    }),
  )
})

test('a sum that is no whole number cannot be kept', () => {
  expect(() => apportion([1n], 2n)).toThrow('invalid numerators: sum 1 of 2ths')
  expect(() => apportion([1n], 0n)).toThrow('invalid denominator: 0')
})
