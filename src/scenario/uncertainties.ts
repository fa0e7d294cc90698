import { quantityOf } from '../units/quantity.ts'
import { centreOf, readUncertain, type Uncertain, writeUncertain } from '../units/uncertain.ts'
import type { Unit } from '../units/unit.ts'
import { type Field, fieldAt, isFields } from './fieldAt.ts'
import { setField } from './plainData.ts'
import type { Complaint } from './problem.ts'
import { type Scenario, scenarioFields } from './schema.ts'

/** A quantity of a scenario that nobody knows exactly. */
export interface UncertainField {
  readonly path: readonly (string | number)[]
  readonly unit: Unit
  readonly law: Uncertain
}

/** What is known exactly of a scenario, with the middle in place of what is not. */
export interface Separated {
  readonly value: unknown
  readonly fields: readonly UncertainField[]
  /** What is wrong with the uncertain quantities. */
  readonly complaints: readonly Complaint[]
}

/** What a text must have in it to be looked at. */
const sign = /±|\+\/?-|\.\./

/** What is the user's own to set, and so cannot be uncertain. */
const ofTheUser: readonly string[] = ['clock']

/** Parts the uncertain quantities of a file from what is known exactly. */
export function separated(written: unknown): Separated {
  const root: Field = { schema: scenarioFields, value: written }
  const fields: UncertainField[] = []
  const complaints: Complaint[] = []

  function walk(value: unknown, path: readonly (string | number)[]): unknown {
    if (Array.isArray(value)) return value.map((each, at) => walk(each, [...path, at]))
    if (isFields(value)) {
      const copy: Record<string, unknown> = {}
      for (const [key, each] of Object.entries(value)) setField(copy, key, walk(each, [...path, key]))
      return copy
    }
    if (typeof value !== 'string' || !sign.test(value)) return value
    const found = quantityAt(root, path)
    const law = found && readUncertain(value, found.unit, found)
    if (found === undefined || law === undefined) return value
    if (!('law' in law)) {
      // Both ends may have the same fault.
      const faults = law.filter(({ message }, at) => law.findIndex((each) => each.message.en === message.en) === at)
      complaints.push(...faults.map((fault) => ({ ...fault, path })))
      // An end or a centre that is right stands in, so that nothing else is said of the field.
      return found.unit.write(Math.min(found.max, Math.max(found.min, 0)))
    }
    if (ofTheUser.includes(String(path[0]))) {
      const message = {
        en: 'the time that is simulated is yours to set, and cannot be uncertain',
        zh: '模拟的时间由您设定，不能写成不确定的量',
      }
      const { example } = found.unit
      const help = { en: `write one value, like ${example}`, zh: `请写一个确定的值，如 ${example}` }
      complaints.push({ code: 'out-of-range', path, message, help })
    }
    fields.push({ path, unit: found.unit, law })
    return found.unit.write(centreOf(law))
  }

  return { value: walk(written, []), fields, complaints }
}

function quantityAt(root: Field, path: readonly (string | number)[]) {
  const field = fieldAt(root, path)
  if (field === undefined) return undefined
  return quantityOf(field.schema) ?? quantityOf(bareSchema(field))
}

/** A field's schema without what says that it may be left out. */
function bareSchema({ schema }: Field): Field['schema'] {
  return 'innerType' in schema.def ? bareSchema({ schema: schema.def.innerType as Field['schema'], value: 0 }) : schema
}

/** Uncertain quantities as a scenario carries them; undefined without any. */
export function carried(fields: readonly UncertainField[]): Scenario['uncertain'] {
  if (fields.length === 0) return undefined
  return fields.map(({ path, unit, law }) => ({ path, text: writeUncertain(law, unit) }))
}

/** The uncertain quantities that a scenario carries, in their order. */
export function uncertainFields(scenario: Scenario): readonly UncertainField[] {
  const root: Field = { schema: scenarioFields, value: scenario }
  return (scenario.uncertain ?? []).map(({ path, text }) => {
    const found = quantityAt(root, path)
    const law = found && readUncertain(text, found.unit, found)
    // It was read without fault when the scenario was.
    if (found === undefined || law === undefined || !('law' in law)) throw new Error(`invalid uncertain: ${text}`)
    return { path, unit: found.unit, law }
  })
}
