import { z } from 'zod'
import type { Words } from '../text/language.ts'
import { described, expecting, sourced } from './described.ts'
import { issueOf } from './fieldFault.ts'
import { type Source, sourceWords, withSource } from './source.ts'
import type { Unit } from './unit.ts'
import { written } from './written.ts'

/** What a field says of itself: everything an editor, a listing or an error message needs. */
export interface QuantityOptions {
  /** One sentence in a marketer's words. */
  readonly summary: Words
  /** The default as it would be written in the file; without one the field must be given. */
  readonly default?: string | number
  /** Where the default comes from; `assumption` where nobody measured it. */
  readonly source?: Source
  /** Smallest and largest value allowed, in the model's own numbers. */
  readonly min?: number
  readonly max?: number
}

/**
 * A field that holds a quantity of a unit: a number in the model, a number or a text with its unit in the file.
 *
 * Faults are zod issues of code `custom` whose `params` carry a `FieldFault`.
 */
export function quantity(unit: Unit, options: QuantityOptions): z.ZodType<number> {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = options
  const field = written.transform((input, context): number => {
    const value = typeof input === 'number' ? unit.plain(input) : unit.read(input)
    if (value === undefined || !Number.isFinite(value)) {
      context.addIssue(issueOf({ code: 'wrong-unit', message: expected(unit), help: like(unit) }))
      return z.NEVER
    }
    if (value < min || value > max) {
      const meant = unit.meant?.(input)
      const { en, zh } = range(unit, min, max)
      const message = { en: `must be ${en}`, zh: `应${zh}` }
      const help = meant
        ? { en: `did you mean ${meant}?`, zh: `是不是“${meant}”？` }
        : { en: `write a value ${en}`, zh: `请写一个${zh}的值` }
      context.addIssue(issueOf({ code: 'out-of-range', message, help }))
      return z.NEVER
    }
    // Minus nothing is nothing: -0 divides and compares otherwise, and no text would keep it.
    return value + 0
  })
  expecting(field, expectedLike(unit))
  const made = described(
    options.default === undefined ? field : field.prefault(options.default),
    saidOf(unit, options),
    {
      unit: unit.name,
      pattern: unit.pattern,
      example: unit.example,
      ...(options.source === undefined ? {} : { source: sourceWords(options.source).en }),
    },
  )
  if (options.source !== undefined) sourced(made, sourceWords(options.source))
  quantities.set(made, { unit, min, max })
  quantities.set(field, { unit, min, max })
  return made
}

/** What a field's quantity is counted in, and between what; `undefined` for a field that holds none. */
export interface Quantity {
  readonly unit: Unit
  readonly min: number
  readonly max: number
}

/** Kept beside the fields: what is in their `meta` is published. */
const quantities = new WeakMap<z.core.$ZodType, Quantity>()

/** The quantity that a field holds, also without its default. */
export function quantityOf(field: z.core.$ZodType): Quantity | undefined {
  return quantities.get(field)
}

function range(unit: Unit, min: number, max: number): Words {
  const [least, most] = [unit.write(min), unit.write(max)]
  if (min === Number.NEGATIVE_INFINITY) return { en: `at most ${most}`, zh: `不超过 ${most}` }
  if (max === Number.POSITIVE_INFINITY) return { en: `at least ${least}`, zh: `不低于 ${least}` }
  return { en: `between ${least} and ${most}`, zh: `在 ${least} 和 ${most} 之间` }
}

function expected({ plainly }: Unit): Words {
  return { en: `expected ${plainly.en}`, zh: `应为${plainly.zh}` }
}

function expectedLike({ plainly, example }: Unit): Words {
  return { en: `expected ${plainly.en}, like ${example}`, zh: `应为${plainly.zh}，如 ${example}` }
}

function like({ example }: Unit): Words {
  return { en: `write it like ${example}`, zh: `写成 ${example} 这样` }
}

function saidOf({ plainly, example }: Unit, { summary, source }: QuantityOptions): Words {
  const words = {
    en: `${summary.en} Written as ${plainly.en}, like ${example}.`,
    zh: `${summary.zh}写成${plainly.zh}，如 ${example}。`,
  }
  return withSource(words, source)
}
