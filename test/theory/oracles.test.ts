import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Figures, type Oracle, standardErrorsAway } from './oracle.ts'
import { bass } from './oracles/bass.ts'
import { branching } from './oracles/branching.ts'
import { cascade } from './oracles/cascade.ts'
import { customers } from './oracles/customers.ts'
import { threshold } from './oracles/threshold.ts'
import { visits } from './oracles/visits.ts'

const oracles: readonly Oracle[] = [...bass, ...cascade, ...branching, ...threshold, ...visits, ...customers]

/** Standard errors that a fair figure is beyond once in a million runs. */
const alarm = 4.9

const seen = new Map<string, Figures>()

describe('the engine agrees, within 4.9 standard errors (a false alarm in a million), with', () => {
  test.each(oracles)('$name', ({ name, take }) => {
    const figures = take()
    seen.set(name, figures)
    expect(standardErrorsAway(figures)).toBeLessThan(alarm)
  })
})

/*
 * The table of the model's description is what comes out. When it is meant to change, `npm run golden` writes it anew.
 */
test('the table of oracles in the description of the model is what came out', () => {
  const file = join(import.meta.dirname, '../../src/model/README.md')
  const text = readFileSync(file, 'utf8')
  const [from, to] = ['<!-- oracles -->\n', '<!-- end of oracles -->']
  const [start, end] = [text.indexOf(from) + from.length, text.indexOf(to)]
  const rows = [...seen].map(([name, figures]) => {
    const { expected, got } = figures
    return `| ${name} | ${short(expected)} | ${short(got)} | ${standardErrorsAway(figures).toFixed(1)} |\n`
  })
  const table = `| oracle | expected | got | standard errors away |\n|---|---|---|---|\n${rows.join('')}`
  if (process.env.GOLDEN === 'new') writeFileSync(file, text.slice(0, start) + table + text.slice(end))
  else expect(text.slice(start, end)).toBe(table)
})

function short(value: number): string {
  return String(Number(value.toPrecision(5)))
}
