import type { Words } from '../text/language.ts'

/** A field to be varied: the values it takes, or the range it is taken from. */
export interface Vary {
  /** The field's path, as in `--set`. */
  readonly path: string
  /** The values on a grid, as they are written. */
  readonly values: readonly string[]
  /** The value at a part of the way through the range or the list, as it is written. */
  readonly at: (part: number) => string
}

/** Why a text names nothing to vary, and what to write instead. */
export interface VaryFault {
  /** The place in the text. */
  readonly offset: number
  readonly message: Words
  readonly help: Words
}

const mostValues = 1000
/** A number with what stands before and after it, as in `¥10`, `7 days`, `12.5%`. */
const quantity = /^([^\d]*?)(-?\d[\d,]*(?:\.\d+)?)(\D*)$/

/**
 * Reads `path=from:to:n`, n values evenly from one to the other, both included; or `path=a,b,c`, these values.
 *
 * The ends are quantities with the same unit, and the values between have it too, with no more decimals than tell them
 * apart. In a list a comma parts values, unless it stands in brackets: write thousands without one.
 */
export function readVary(text: string): Vary | VaryFault {
  const equals = text.indexOf('=')
  const fault = (offset: number, message: Words, help: Words) => ({ offset, message, help })
  const like = {
    en: 'write it like  plays.0.referrerReward=¥10:¥40:4  or  seed=one,two',
    zh: '写成  plays.0.referrerReward=¥10:¥40:4  或  seed=one,two  这样',
  }
  if (equals <= 0) return fault(0, { en: 'no field is named', zh: '没有写是哪个字段' }, like)
  const [path, rest] = [text.slice(0, equals).trim(), text.slice(equals + 1).trim()]
  if (rest === '') return fault(equals + 1, { en: 'no values are given', zh: '没有写取值' }, like)
  const range = /^([^:]+):([^:]+):(\d+)$/.exec(rest)
  if (range === null) {
    const values = parted(rest)
    if (values.some((each) => each === ''))
      return fault(equals + 1, { en: 'a value is empty', zh: '有一个取值是空的' }, like)
    return { path, values, at: (part) => values[Math.min(values.length - 1, Math.floor(part * values.length))] }
  }
  const [from, to] = [range[1], range[2]].map((each) => quantity.exec(each.trim()))
  const count = Number(range[3])
  if (from === null || to === null || from[1] !== to[1] || from[3].trim() !== to[3].trim()) {
    return fault(
      equals + 1,
      { en: 'the ends are not two quantities with the same unit', zh: '两端不是同一单位的量' },
      like,
    )
  }
  if (count < 2 || count > mostValues) {
    const help = { en: `ask for 2 to ${mostValues}`, zh: `请写2到${mostValues}个` }
    return fault(equals + 1, { en: `${count} values`, zh: `${count}个取值` }, help)
  }
  const [low, high] = [from, to].map((each) => Number(each[2].replaceAll(',', '')))
  if (!(low < high)) {
    return fault(
      equals + 1,
      { en: 'the first end is not below the second', zh: '前一端不小于后一端' },
      { en: 'write the smaller end first', zh: '请先写较小的一端' },
    )
  }
  const decimals = decimalsFor(low, high, from[2], to[2])
  const at = (part: number) => `${to[1]}${(low + (high - low) * part).toFixed(decimals)}${to[3]}`
  const values = Array.from({ length: count }, (_, place) => at(place / (count - 1)))
  return { path, values: [...new Set(values)], at }
}

/** Every combination of the values of some fields, as settings; the last field varies fastest. */
export function gridOf(varied: readonly Vary[]): readonly (readonly string[])[] {
  return varied.reduce<readonly (readonly string[])[]>(
    (points, { values }) => points.flatMap((point) => values.map((value) => [...point, value])),
    [[]],
  )
}

/** The values at points of the unit cube, a coordinate a field. */
export function valuesAt(
  varied: readonly Vary[],
  points: readonly (readonly number[])[],
): readonly (readonly string[])[] {
  return points.map((point) => varied.map(({ at }, axis) => at(point[axis])))
}

/** The number in a value, `¥10` → 10; null where it has none, as a word. */
export function numberIn(value: string): number | null {
  const found = quantity.exec(value)
  return found === null ? null : Number(found[2].replaceAll(',', ''))
}

/** What stands around the number in a value, as the unit of an axis: `¥`, `days`; empty without any. */
export function unitIn(value: string): string {
  const found = quantity.exec(value)
  return found === null ? '' : `${found[1]}${found[3]}`.trim()
}

/** Whole steps where the ends are whole and far apart; else two decimals more than the ends have, six at most. */
function decimalsFor(low: number, high: number, ...written: readonly string[]): number {
  const most = Math.max(...written.map((each) => each.split('.')[1]?.length ?? 0))
  return most === 0 && high - low >= 20 ? 0 : Math.min(6, most + 2)
}

/** The parts between commas that stand in no brackets. */
function parted(text: string): string[] {
  const parts = ['']
  let depth = 0
  for (const letter of text) {
    if ('[{('.includes(letter)) depth += 1
    if (')}]'.includes(letter)) depth -= 1
    if (letter === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts.map((each) => each.trim())
}
