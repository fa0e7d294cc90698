import { z } from 'zod'
import { metrics } from '../metrics/index.ts'
import type { Metric } from '../metrics/metric.ts'
import { quantityOf } from '../units/quantity.ts'
import { uncertainPattern } from '../units/uncertain.ts'
import { scenarioFields } from './schema.ts'

/** A JSON Schema, or a part of one. */
type Part = Record<string, unknown>

/**
 * The JSON Schema (draft 7) of a scenario file, for editors to complete, explain and check from.
 *
 * It describes what may be written, so a quantity is a number or a text with its unit, and a default is as a marketer
 * would write it; `unit` and `source` are notes beyond the standard. What takes two fields to judge, such as shares that
 * make 100%, is left to the reading of a scenario.
 */
export function jsonSchema(): Readonly<Part> {
  const { $schema, ...rest } = z.toJSONSchema(scenarioFields, {
    io: 'input',
    target: 'draft-7',
    override({ zodSchema, jsonSchema }) {
      const part = jsonSchema as Part
      const found = quantityOf(zodSchema)
      if (found !== undefined && 'pattern' in part) part.pattern = uncertainPattern(found.unit)
      showExample(part)
      nameKind(part)
      if (zodSchema === scenarioFields.shape.targets) listMetrics(part)
    },
  })
  return { $schema, title: 'Scenario of kfactor', ...rest }
}

function showExample(part: Part): void {
  if (!('example' in part)) return
  part.examples = [part.example]
  delete part.example
}

/** One of several kinds has its kind first and for a title, so that an editor offers it by its name. */
function nameKind(part: Part): void {
  const fields = Object.entries((part.properties ?? {}) as Record<string, Part>)
  const kind = fields.find(([, field]) => 'const' in field)
  if (kind === undefined) return
  const [word, field] = kind
  part.title = field.const
  part.properties = { [word]: field, ...(part.properties as Part) }
  field.description = part.description
}

function listMetrics(part: Part): void {
  delete part.propertyNames
  const wanted = Object.entries<Metric>(metrics).map(([key, { label, formula }]) => {
    return [key, { description: `${label}: ${formula.en}.`, type: ['string', 'number'] }]
  })
  part.properties = Object.fromEntries(wanted)
  part.additionalProperties = false
}
