import { z } from 'zod'
import type { Unit } from './unit.ts'

/** What a field says of itself: everything an editor, a listing or an error message needs. */
export interface QuantityOptions {
  /** One sentence in a marketer's words. */
  readonly summary: string
  /** The default as it would be written in the file; without one the field must be given. */
  readonly default?: string | number
  /** Where the default comes from; `assumption` where nobody measured it. */
  readonly source?: string
  /** Smallest and largest value allowed, in the model's own numbers. */
  readonly min?: number
  readonly max?: number
}

/**
 * A field that holds a quantity of a unit: a number in the model, a number or a text with its unit in the file.
 *
 * Faults are zod issues of code `custom` whose `params` carry `code` (`wrong-unit` or `out-of-range`) and `help`.
 */
export function quantity(unit: Unit, options: QuantityOptions): z.ZodType<number> {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = options
  const field = z
    .union([z.number(), z.string()], { error: () => `expected ${unit.plainly}, like ${unit.example}` })
    .transform((input, context): number => {
      const value = typeof input === 'number' ? unit.plain(input) : unit.read(input)
      if (value === undefined || !Number.isFinite(value)) {
        context.addIssue({
          code: 'custom',
          message: `expected ${unit.plainly}`,
          params: { code: 'wrong-unit', help: `write it like ${unit.example}` },
        })
        return z.NEVER
      }
      if (value < min || value > max) {
        const meant = unit.meant?.(input)
        context.addIssue({
          code: 'custom',
          message: `must be ${range(unit, min, max)}`,
          params: {
            code: 'out-of-range',
            help: meant ? `did you mean ${meant}?` : `write a value ${range(unit, min, max)}`,
          },
        })
        return z.NEVER
      }
      // Minus nothing is nothing: -0 divides and compares otherwise, and no text would keep it.
      return value + 0
    })
  const described = options.default === undefined ? field : field.prefault(options.default)
  const made = described.meta({
    description: describe(unit, options),
    unit: unit.name,
    pattern: unit.pattern,
    example: unit.example,
    ...(options.source === undefined ? {} : { source: options.source }),
  })
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

function range(unit: Unit, min: number, max: number): string {
  if (min === Number.NEGATIVE_INFINITY) return `at most ${unit.write(max)}`
  if (max === Number.POSITIVE_INFINITY) return `at least ${unit.write(min)}`
  return `between ${unit.write(min)} and ${unit.write(max)}`
}

function describe(unit: Unit, options: QuantityOptions): string {
  const source = options.source === undefined ? '' : ` Source of the default: ${options.source}.`
  return `${options.summary} Written as ${unit.plainly}, like ${unit.example}.${source}`
}
