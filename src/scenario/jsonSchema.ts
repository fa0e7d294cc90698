import { z } from 'zod'
import { metrics } from '../metrics/index.ts'
import type { Metric } from '../metrics/metric.ts'
import type { Language } from '../text/language.ts'
import { descriptionOf, sourceOf } from '../units/described.ts'
import { quantityOf } from '../units/quantity.ts'
import { uncertainPattern } from '../units/uncertain.ts'
import { scenarioFields } from './schema.ts'

/** A JSON Schema, or a part of one. */
type Part = Record<string, unknown>

/**
 * The JSON Schema (draft 7) of a scenario file, for editors to complete, explain and check from.
 *
 * It describes what may be written, so a quantity is a number or a text with its unit, and a default is as a marketer
 * would write it; `unit` and `source` are notes beyond the standard. The published one is in English. What takes two fields to judge, such as shares that
 * make 100%, is left to the reading of a scenario.
 */
export function jsonSchema(language: Language = 'en'): Readonly<Part> {
  const { $schema, ...rest } = z.toJSONSchema(scenarioFields, {
    io: 'input',
    target: 'draft-7',
    override({ zodSchema, jsonSchema }) {
      const part = jsonSchema as Part
      if (language !== 'en' && 'description' in part) part.description = descriptionOf(zodSchema)?.[language]
      if (language !== 'en' && 'source' in part) part.source = sourceOf(zodSchema)?.[language]
      const found = quantityOf(zodSchema)
      if (found !== undefined && 'pattern' in part) part.pattern = uncertainPattern(found.unit)
      showExample(part)
      nameKind(part)
      if (zodSchema === scenarioFields.shape.targets) listMetrics(part, language)
    },
  })
  return { $schema, title: { en: 'Scenario of kfactor', zh: 'kfactor 的场景' }[language], ...rest }
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

function listMetrics(part: Part, language: Language): void {
  delete part.propertyNames
  const wanted = Object.entries<Metric>(metrics).map(([key, { label, chinese, formula }]) => {
    const description = { en: `${label}: ${formula.en}.`, zh: `${chinese}：${formula.zh}。` }[language]
    return [key, { description, type: ['string', 'number'] }]
  })
  part.properties = Object.fromEntries(wanted)
  part.additionalProperties = false
}
