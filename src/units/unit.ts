import type { Words } from '../text/language.ts'

/**
 * How a quantity is written in a scenario file and held in the model.
 *
 * `read` takes the text a marketer writes (`30%`, `¥10`, `2 weeks`) and gives the number the model holds, or `undefined`
 * where the text is not of this unit. `plain` does the same for a number written without a unit. `write` is the inverse:
 * reading what it wrote gives the same number again, bit for bit.
 */
export interface Unit {
  /** The unit's name in schemas and messages. */
  readonly name: string
  /** What a number without a unit means, in words. */
  readonly plainly: Words
  /** How to write it: shown when something else was written. */
  readonly example: string
  /** A regular expression that texts of this unit match, for the published JSON Schema. */
  readonly pattern: string
  /** Whether the model holds whole numbers only; left out, it holds any. */
  readonly whole?: true
  readonly read: (text: string) => number | undefined
  readonly plain: (value: number) => number
  readonly write: (value: number) => string | number
  /** What the writer probably meant when the number is out of range, e.g. `30%` for 30. */
  readonly meant?: (input: number | string) => string | undefined
}

/** A whole number as people write it, digits grouped in threes by commas allowed: `10000`, `10,000`. */
export const whole = '[-+]?(?:[1-9]\\d{0,2}(?:,\\d{3})+|\\d+)'

/** A decimal number as people write it: `1,000`, `-2.5`, `.5`. A comma is never a decimal point: `2,5` is no number. */
export const decimal = `(?:${whole}(?:\\.\\d+)?|[-+]?\\.\\d+)`

const decimalAlone = new RegExp(`^${decimal}$`)

/** The number a text like `1,000.5` stands for, or `undefined` when it is none. */
export function readDecimal(text: string): number | undefined {
  const digits = text.trim()
  return decimalAlone.test(digits) ? Number(digits.replaceAll(',', '')) : undefined
}

/** A pattern of words in which every letter may be upper or lower case; JSON Schema has no other way to say so. */
export function anyCase(words: string): string {
  return words.replace(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`)
}
