import { Document, isCollection, isScalar, visit } from 'yaml'
import { z } from 'zod'
import { amountUnit } from '../units/amount.ts'
import { countUnit } from '../units/count.ts'
import { durationUnit } from '../units/duration.ts'
import { moneyUnit } from '../units/money.ts'
import { shareUnit } from '../units/share.ts'
import type { Unit } from '../units/unit.ts'
import { unusedInReducedForms } from './checks/reducedIdle.ts'
import { isFields } from './fieldAt.ts'
import { type Scenario, scenarioFields } from './schema.ts'

const units: ReadonlyMap<unknown, Unit> = new Map(
  [shareUnit, moneyUnit, durationUnit, countUnit, amountUnit].map((unit) => [unit.name, unit]),
)

const isReduced = (around: object) => 'reduced' in around && around.reduced !== undefined

/** Fields that are without effect when another one is given, and so are left out when they hold their default. */
const idle: Readonly<Record<string, (around: object) => boolean>> = {
  ...Object.fromEntries(unusedInReducedForms.map((section) => [section, isReduced])),
  days: (around) => 'end' in around,
  every: (around) => 'piecesPerWeek' in around,
  topics: (around) => 'topic' in around,
  people: (around) => 'graph' in around && isFields(around.graph) && 'file' in around.graph,
}

/**
 * A scenario as a file: every default written out, in a marketer's units and in the order of the schema.
 *
 * Reading the text gives the same scenario again, number for number.
 *
 * @param schema where the JSON Schema is, as seen from the file, for a first line that editors understand
 */
export function writeScenario(scenario: Scenario, schema?: string): string {
  const data = written(scenarioFields, scenario)
  for (const { path, text } of scenario.uncertain ?? []) setText(data, path, text)
  const document = new Document(data, { aliasDuplicateObjects: false })
  visit(document, {
    Seq(_, list) {
      if (list.items.every(isScalar)) list.flow = true
    },
    Pair(_, { key, value }, path) {
      if (path.length === 2 && isScalar(key) && isCollection(value)) key.spaceBefore = true
    },
  })
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false })
  return schema === undefined ? text : `# yaml-language-server: $schema=${schema}\n\n${text}`
}

/** Writes an uncertain quantity in place of what is in its middle; a field that is left out as idle stays so. */
function setText(data: unknown, path: readonly (string | number)[], text: string): void {
  let around = data
  for (const step of path.slice(0, -1))
    around = around instanceof Map ? around.get(step) : Reflect.get(Object(around), step)
  const last = path.at(-1)
  if (around instanceof Map && around.has(last)) around.set(last, text)
  else if (Array.isArray(around) && typeof last === 'number') around[last] = text
}

/** What a file says for a value of the model to come out of a field. */
function written(schema: z.core.$ZodType, value: unknown): unknown {
  const unit = units.get(z.globalRegistry.get(schema)?.unit)
  if (unit !== undefined && typeof value === 'number') return quantityText(unit, value)
  if (schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional) return written(schema.def.innerType, value)
  if (schema instanceof z.ZodArray && Array.isArray(value)) return value.map((each) => written(schema.element, each))
  if (!isFields(value)) return value
  if (schema instanceof z.ZodRecord) return mapOf(Object.keys(value), value, () => schema.valueType)
  if (schema instanceof z.ZodUnion) return written(schema.options.find((option) => fits(option, value))!, value)
  if (!(schema instanceof z.ZodObject)) return value
  const { shape } = schema
  const given = Object.keys(shape).filter((key) => value[key] !== undefined && !isIdle(key, shape[key], value))
  // The word that tells kinds apart was added last, and is read first.
  const kind = given.filter((key) => shape[key] instanceof z.ZodLiteral)
  return mapOf(new Set([...kind, ...given]), value, (key) => shape[key])
}

/** Fields in order, as a map, which keeps the order of keys that look like numbers. */
function mapOf(
  keys: Iterable<string>,
  fields: Readonly<Record<string, unknown>>,
  schemaOf: (key: string) => z.core.$ZodType,
): Map<string, unknown> {
  return new Map(Array.from(keys, (key) => [key, written(schemaOf(key), fields[key])]))
}

/** Whether an option of a union is the one a value came out of. */
function fits(option: z.core.$ZodType, value: Readonly<Record<string, unknown>>): boolean {
  if (option instanceof z.ZodUnion) return option.options.some((each) => fits(each, value))
  if (!(option instanceof z.ZodObject)) return false
  return (
    Object.entries<z.core.$ZodType>(option.shape).every(
      ([key, field]) => !(field instanceof z.ZodLiteral) || field.value === value[key],
    ) && Object.keys(value).every((key) => Object.hasOwn(option.shape, key))
  )
}

function isIdle(key: string, field: z.core.$ZodType, around: Readonly<Record<string, unknown>>): boolean {
  if (!Object.hasOwn(idle, key) || !idle[key](around)) return false
  if (!(field instanceof z.ZodPrefault)) return false
  return JSON.stringify(around[key]) === JSON.stringify(z.parse(field, undefined))
}

/** A quantity with its unit, or as a plain number where the text would not give the very same number again. */
function quantityText(unit: Unit, value: number): string | number {
  const text = unit.write(value)
  if (typeof text === 'number') return text
  return Object.is(unit.read(text), value) ? text : value
}
