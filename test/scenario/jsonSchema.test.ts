import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { circumstances } from '../../src/circumstances/index.ts'
import { generators } from '../../src/graph/generators/index.ts'
import { metrics } from '../../src/metrics/index.ts'
import { plays } from '../../src/plays/index.ts'
import { jsonSchema } from '../../src/scenario/jsonSchema.ts'
import { scenarioFields } from '../../src/scenario/schema.ts'

/** A JSON Schema, as far as these tests look into it. */
interface Part {
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly unit?: string
  readonly pattern?: string
  readonly const?: string
  readonly required?: readonly string[]
  readonly additionalProperties?: unknown
  readonly properties?: Readonly<Record<string, Part>>
  readonly items?: Part
  readonly oneOf?: readonly Part[]
  readonly anyOf?: readonly Part[]
}

const schema = JSON.parse(JSON.stringify(jsonSchema())) as Part

/** Every part of a schema, with its path. */
function partsOf(part: Part, path = ''): readonly (readonly [string, Part])[] {
  const inside: (readonly [string, Part])[] = Object.entries(part.properties ?? {})
  const alternatives = [...(part.oneOf ?? []), ...(part.anyOf ?? [])]
  return [
    [path, part],
    ...inside.flatMap(([key, each]) => partsOf(each, `${path}.${key}`)),
    ...alternatives.flatMap((each) => partsOf(each, `${path}(${each.title ?? ''})`)),
    ...(part.items === undefined ? [] : partsOf(part.items, `${path}[]`)),
  ]
}

const parts = partsOf(schema)
const quantities = parts.filter(([, part]) => part.pattern !== undefined)

describe('the JSON Schema of a scenario', () => {
  test('is the one that is shipped; npm run -s kfactor -- schema > scenarios/scenario.schema.json refreshes it', () => {
    const shipped = readFileSync(join(import.meta.dirname, '../../scenarios/scenario.schema.json'), 'utf8')
    expect(shipped).toBe(`${JSON.stringify(jsonSchema(), null, 2)}\n`)
  })

  test('explains every field in Chinese where that is asked for', () => {
    const chinese = partsOf(jsonSchema('zh') as Part)
    expect(chinese.map(([path]) => path)).toHaveLength(parts.length)
    const english = chinese.filter(
      ([, { description }]) => description !== undefined && !/\p{Script=Han}/u.test(description),
    )
    expect(english.map(([path]) => path)).toEqual([])
  })

  test('is draft 7 and refuses keys it does not know', () => {
    expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', additionalProperties: false })
    const open = parts.filter(([, part]) => part.properties !== undefined && part.additionalProperties !== false)
    expect(open.map(([path]) => path)).toEqual([])
  })

  test('explains every field', () => {
    const mute = parts.filter(([path, part]) => /\.[^.()[\]]+$/.test(path) && !part.description)
    expect(mute.map(([path]) => path)).toEqual([])
  })

  test('says of every quantity its unit and how to write it, and its example and default are written so', () => {
    expect(quantities.length).toBeGreaterThan(100)
    for (const [path, { pattern = '', unit, type, examples = [], ...rest }] of quantities) {
      expect({ path, unit, type }).toEqual({ path, unit: expect.any(String), type: ['number', 'string'] })
      for (const text of [...examples, rest.default].filter((value) => typeof value === 'string')) {
        expect({ path, text, written: new RegExp(pattern, 'u').test(text) }).toEqual({ path, text, written: true })
      }
    }
  })

  test.each([
    ['play', plays, schema.properties?.plays?.items?.oneOf],
    ['circumstance', circumstances, schema.properties?.circumstances?.items?.oneOf],
    ['generator', generators, schema.properties?.market?.properties?.graph?.anyOf?.[1]?.oneOf],
  ])('offers each %s by its name, with its kind first and its own fields', (word, catalogue, kinds) => {
    expect(kinds?.map((kind) => kind.title)).toEqual(Object.keys(catalogue))
    for (const kind of kinds ?? []) {
      const entry = catalogue[kind.title as keyof typeof catalogue] as {
        summary: { readonly en: string }
        parameters: { shape: object }
      }
      expect(Object.keys(kind.properties ?? {})).toEqual([word, ...Object.keys(entry.parameters.shape)])
      expect(kind.properties?.[word]).toMatchObject({ const: kind.title, description: entry.summary.en })
      expect(kind.required).toContain(word)
    }
  })

  test('offers every metric as a target', () => {
    expect(Object.keys(schema.properties?.targets?.properties ?? {})).toEqual(Object.keys(metrics))
  })

  test('gives defaults that a scenario may say and that change nothing', () => {
    const words = Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([key, part]) => [key, defaultOf(part)]),
    )
    expect(scenarioFields.parse(words)).toEqual(scenarioFields.parse({}))
  })
})

/** What a file would say to spell out the defaults of a part. */
function defaultOf(part: Part): unknown {
  if (part.properties === undefined || part.additionalProperties !== false || part.default === undefined) {
    return part.default
  }
  const fields = Object.entries(part.properties).map(([key, inside]) => [key, defaultOf(inside)])
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined))
}
