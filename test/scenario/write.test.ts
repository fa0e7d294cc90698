import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readScenario } from '../../src/scenario/read.ts'
import { scenarioFields } from '../../src/scenario/schema.ts'
import { writeScenario } from '../../src/scenario/write.ts'
import { shipped, shippedNames, warningsOf } from '../shipped.ts'
import { anyScenario } from './anyScenario.ts'

const reread = (text: string) => scenarioFields.parse(parse(text))
const scenario = (words: object) => scenarioFields.parse(words)
const linesOf = (text: string) => text.split('\n').map((line) => line.trim())

describe('writeScenario', () => {
  test.each(shippedNames)(
    'writes %s so that reading it gives the identical scenario and the identical text',
    (name) => {
      const text = writeScenario(shipped(name))
      expect(reread(text)).toStrictEqual(shipped(name))
      expect(writeScenario(reread(text))).toBe(text)
    },
  )

  test('writes any scenario so that reading it gives the identical one', () => {
    fc.assert(
      fc.property(anyScenario, (given) => {
        expect(reread(writeScenario(given))).toStrictEqual(given)
      }),
      { numRuns: 60 },
    )
  })

  test.each(shippedNames)(
    'writes %s so that reading it finds no problem, nor a warning that it does not ship with',
    (name) => {
      const content = writeScenario(shipped(name))
      const { scenario, problems } = readScenario({ file: 'written.yaml', content })
      expect(problems.map(({ code }) => code)).toEqual(warningsOf(name))
      expect(scenario).toEqual(shipped(name))
    },
  )

  test('writes every field of the schema that has a default when nothing was said', () => {
    const { properties } = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../scenarios/scenario.schema.json'), 'utf8'),
    )
    const words = parse(writeScenario(scenario({})))
    const said = Object.keys(properties).filter((field) => !['group', 'mends', 'reduced', 'arms'].includes(field))
    expect(Object.keys(words)).toEqual(said)
    expect(words.behaviour).toEqual(defaultsOf(properties.behaviour))
    expect(words.channels.feed).toEqual(defaultsOf(properties.channels.properties.feed))
  })

  test('writes quantities in the units of a marketer', () => {
    const lines = linesOf(
      writeScenario(
        scenario({
          market: { homophily: 0.3 },
          product: { price: 12.5, unitCost: '10 yuan', interpurchase: '2 weeks' },
          community: { members: '1,000' },
        }),
      ),
    )
    expect(lines).toContain('homophily: 30%')
    expect(lines).toContain('price: ¥12.50')
    expect(lines).toContain('unitCost: ¥10')
    expect(lines).toContain('interpurchase: 14 days')
    expect(lines).toContain('members: 1000')
  })

  test('writes a plain number where the text with a unit would be another number', () => {
    const tiny = scenario({ channels: { search: { reach: 1e-9 }, feed: { delay: 1e-7 } } })
    expect(linesOf(writeScenario(tiny))).toContain('reach: 1e-9')
    expect(linesOf(writeScenario(tiny))).toContain('delay: 1e-7')
  })

  test('puts the kind of a play, circumstance or graph first', () => {
    const text = writeScenario(
      scenario({ plays: [{ play: 'topicChallenge' }], circumstances: [{ circumstance: 'outage', start: 3 }] }),
    )
    expect(text).toContain('\n  graph:\n    generator: holmeKim\n')
    expect(text).toContain('\nplays:\n  - play: topicChallenge\n')
    expect(text).toContain('\ncircumstances:\n  - circumstance: outage\n')
  })

  test('leaves out a default that another field has made idle, and keeps it when it was changed', () => {
    const play = { play: 'topicChallenge', end: 'day 9' }
    const text = writeScenario(scenario({ market: { graph: { file: 'ties.csv' } }, plays: [play] }))
    expect(parse(text).plays[0]).toMatchObject({ end: 9 })
    expect(parse(text).plays[0]).not.toHaveProperty('days')
    expect(parse(text).market).not.toHaveProperty('people')
    const changed = scenario({ market: { people: 7, graph: { file: 'ties.csv' } }, plays: [{ ...play, days: 5 }] })
    expect(reread(writeScenario(changed))).toStrictEqual(changed)
  })

  test('opens with the line for editors when told where the schema is', () => {
    const text = writeScenario(scenario({}), '../scenario.schema.json')
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../scenario.schema.json')
    expect(reread(text)).toStrictEqual(scenario({}))
  })
})

/** The defaults of a part of the JSON Schema, and of the parts inside it. */
function defaultsOf(part: { readonly default?: unknown; readonly properties?: Record<string, never> }): unknown {
  if (part.properties === undefined) return part.default
  return Object.fromEntries(Object.entries(part.properties).map(([key, inside]) => [key, defaultsOf(inside)]))
}
