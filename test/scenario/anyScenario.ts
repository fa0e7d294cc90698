import fc from 'fast-check'
import { z } from 'zod'
import { type Scenario, scenarioFields } from '../../src/scenario/schema.ts'

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ maxLength: 30 }), awkwardText())

const number = fc.oneof(
  fc.double({ min: 0, max: 1 }),
  fc.double({ noNaN: true }),
  fc.integer({ min: -10, max: 100 }),
  fc.constantFrom(1e-9, 1e-7, 0.1 + 0.2, 1 / 3, 1e21, -0),
)

/** Scenarios of every shape the schema allows, with values from all over the range of each field. */
export const anyScenario: fc.Arbitrary<Scenario> = anythingFor(scenarioFields)
  .map((words) => scenarioFields.safeParse(words))
  .filter((read) => read.success)
  .map((read) => read.data as Scenario)

/** Something a file may say for a field, or nothing. */
function anythingFor(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional) {
    return fc.option(anythingFor(schema.def.innerType), { nil: undefined, freq: 3 }).map(accepted(schema))
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries<z.core.$ZodType>(schema.shape).map(([key, field]) => [key, anythingFor(field)])
    return fc.record(Object.fromEntries(fields)).map(said)
  }
  if (schema instanceof z.ZodArray) return fc.array(anythingFor(schema.element), { minLength: 1, maxLength: 3 })
  if (schema instanceof z.ZodRecord) return fc.dictionary(text, anythingFor(schema.valueType), { maxKeys: 4 })
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(anythingFor))
  if (schema instanceof z.ZodLiteral) return fc.constant(schema.value)
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodString) return text
  if (schema instanceof z.ZodNumber) return number
  if (schema instanceof z.ZodPipe) return anythingFor(schema.def.in).map((words) => accepted(schema)(words) ?? 0.5)
  throw new Error(`unknown schema: ${schema._zod.def.type}`)
}

/** What a field takes is kept, and the rest left out. */
function accepted(schema: z.core.$ZodType): (words: unknown) => unknown {
  return (words) => (z.safeParse(schema, words).success ? words : undefined)
}

/** Fields that are said at all. */
function said(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** Texts that look like something else in YAML. */
function awkwardText(): fc.Arbitrary<string> {
  return fc.constantFrom(
    ...['', ' ', '~', 'null', 'true', 'no', '12', '0x1f', '1e3', '.inf', '2026-03-01', '30%', '%x', '@x', '`x`'],
    ...['- x', '# x', 'a: b', 'a #b', '&a', '*a', '!!str x', '{x}', '[x', '|', '>', "it's", '"x"', '---', '...', '<<'],
    ...[
      'two\nlines',
      'end\n',
      '\n',
      ' lead',
      'trail ',
      '\t',
      '\r\n',
      '\u0000',
      '\u0085',
      '\u2028',
      '\ufeffx',
      '微信 👋',
    ],
  )
}
