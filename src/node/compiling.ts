import { setFlagsFromString } from 'node:v8'

/**
 * How much bytecode a function runs until V8 thinks of making machine code of it: as the program is begun (`begin.mjs`),
 * where much runs for a moment only; once many runs come, which are alike; and what V8 itself takes, which pays where one
 * run lasts for seconds. Of 40 runs of a small campaign the last twenty take a
 * quarter longer as the program is begun than as many runs are made.
 */
const budgets = { manyRuns: 450_000, longRun: 135_168 } as const

/** Has V8 make machine code sooner than as the program is begun; the V8 of Node 22 and later counts otherwise. */
export function compileFor(work: keyof typeof budgets): void {
  if (Number.parseInt(process.versions.v8, 10) < 12) setFlagsFromString(`--interrupt-budget=${budgets[work]}`)
}
