import { parse } from 'yaml'
import type { Language } from '../text/language.ts'
import { sourceWords } from '../units/source.ts'
import { jsonSchema } from './jsonSchema.ts'

/** A value that a run rests on and that somebody had to guess or take from elsewhere. */
export interface Assumption {
  /** Where it stands in the scenario, `behaviour.share.base`. */
  readonly path: string
  /** As a scenario file writes it. */
  readonly value: string
  /** Whether it is the product's default, and then where that comes from: a publication, or `assumption`. */
  readonly isDefault: boolean
  readonly source: string
  /** Whether nobody measured it: an assumption, and nothing more. */
  readonly isGuess: boolean
}

/** The parts of a JSON Schema that are read here. */
interface Part {
  readonly properties?: Readonly<Record<string, Part>>
  readonly items?: Part
  readonly anyOf?: readonly Part[]
  readonly oneOf?: readonly Part[]
  readonly const?: unknown
  readonly default?: unknown
  readonly source?: string
}

/**
 * Every value of a scenario whose default has a source, in the scenario's order: what the run assumes, and on what ground.
 *
 * @param text a resolved scenario as YAML, every default written out
 */
export function assumptions(text: string, language: Language): readonly Assumption[] {
  const guess = sourceWords('assumption')[language]
  const found = within(jsonSchema(language) as Part, parse(text) as unknown, [])
  return found.map((each) => ({ ...each, isGuess: each.source === guess }))
}

function within(part: Part, value: unknown, path: readonly string[]): readonly Omit<Assumption, 'isGuess'>[] {
  const kinds = part.oneOf ?? part.anyOf
  if (kinds !== undefined) {
    const own = kinds.find((kind) => fits(kind, value))
    return own === undefined ? [] : within(own, value, path)
  }
  if (Array.isArray(value)) {
    const { items } = part
    return items === undefined ? [] : value.flatMap((each, at) => within(items, each, [...path, String(at)]))
  }
  if (isRecord(value) && part.properties !== undefined) {
    const { properties } = part
    return Object.entries(value).flatMap(([name, inner]) =>
      Object.hasOwn(properties, name) ? within(properties[name], inner, [...path, name]) : [],
    )
  }
  if (part.source === undefined || value === undefined || typeof value === 'object') return []
  const isDefault = String(part.default) === String(value)
  return [{ path: path.join('.'), value: String(value), isDefault, source: part.source }]
}

/** Whether one of several kinds is that of a value: where it names its kind, the same; else of the same make. */
function fits({ properties, items }: Part, value: unknown): boolean {
  if (!isRecord(value)) return properties === undefined && (items !== undefined) === Array.isArray(value)
  if (properties === undefined) return false
  const named = Object.entries(properties).filter(([, inner]) => inner.const !== undefined)
  return named.every(([name, inner]) => value[name] === inner.const)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
