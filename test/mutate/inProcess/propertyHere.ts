import fc from 'fast-check'
import { test as plain } from './collected.ts'

/* What the tests import from @fast-check/vitest, for running them in this process. */

export { fc }

type Values = readonly fc.Arbitrary<unknown>[]

/** A test, and with `prop` one of a property that holds for all values. */
export const test = Object.assign(plain, {
  prop:
    (given: Values | Readonly<Record<string, fc.Arbitrary<unknown>>>, parameters: fc.Parameters<[unknown]> = {}) =>
    (name: string, check: (...values: unknown[]) => unknown) => {
      const values = Array.isArray(given)
        ? fc.tuple(...given)
        : fc.record(given as Record<string, fc.Arbitrary<unknown>>)
      const holds = async (all: unknown) => (await (Array.isArray(all) ? check(...all) : check(all))) !== false
      plain(name, () => fc.assert(fc.asyncProperty(values, holds), parameters))
    },
})
