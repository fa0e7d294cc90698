/* What the tests import from vitest, for running them in this process: its own matchers, and tests that are collected. */

export { afterAll, describe, test } from './collected.ts'
export { expect } from './expectHere.ts'
