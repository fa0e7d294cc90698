import { type QuantityOptions, quantity } from './quantity.ts'
import { readDecimal, type Unit, whole } from './unit.ts'

/** A whole number of things; `10,000` or `10000` in a file. */
export const countUnit: Unit = {
  name: 'count',
  plainly: { en: 'a whole number', zh: '整数' },
  example: '10000',
  pattern: `^\\s*${whole}(?:\\.0+)?\\s*$`,
  whole: true,
  read: (text) => wholeOnly(readDecimal(text)),
  plain: (value) => wholeOnly(value) ?? Number.NaN,
  write: (value) => value,
}

/** A field that holds a whole number; 0 or more unless the options say otherwise. */
export function count(options: QuantityOptions) {
  return quantity(countUnit, { min: 0, max: 2_000_000_000, ...options })
}

function wholeOnly(value: number | undefined): number | undefined {
  return value !== undefined && Number.isInteger(value) ? value : undefined
}
