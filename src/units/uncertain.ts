import type { Words } from '../text/language.ts'
import type { FieldFault } from './fieldFault.ts'
import { quantity } from './quantity.ts'
import type { Unit } from './unit.ts'

/** A quantity nobody knows exactly, as a distribution in the model's own numbers. */
export type Uncertain = {
  /** Whether only whole numbers can come out. */
  readonly whole: boolean
  /** The least and the most that can come out; infinite where nothing bounds it. */
  readonly low: number
  readonly high: number
} & (
  | { readonly law: 'uniform' }
  /** A normal law about `centre` with the standard deviation `spread`, cut at `low` and `high`. */
  | { readonly law: 'normal'; readonly centre: number; readonly spread: number }
)

/**
 * Reads a quantity with its uncertainty: `10%..20%` for anything between, each as likely; `10% ± 3%` for about 10%,
 * with a standard deviation of 3%, never outside what the field allows. `±` may be written `+-` or `+/-`; every part is
 * a quantity of the unit.
 *
 * @param bounds what the field allows; a part left out does not bound
 * @returns undefined where the text has neither sign and is an ordinary quantity or none; a list of faults where a part
 *   is no quantity of the unit or outside the bounds, the ends do not rise, or the deviation is not above 0
 */
export function readUncertain(
  text: string,
  unit: Unit,
  bounds: { readonly min?: number; readonly max?: number } = {},
): Uncertain | readonly FieldFault[] | undefined {
  const whole = unit.whole ?? false
  const about = /^(.*?)(?:±|\+\/?-)(.*)$/.exec(text)
  if (about) {
    const [centre, spread] = [part(about[1]!, unit, bounds), part(about[2]!, unit, {})]
    const faults = [...faultsOf(centre), ...faultsOf(spread)]
    if (typeof centre !== 'number' || typeof spread !== 'number') return faults
    if (!(spread > 0))
      return [outOfRange({ en: 'the deviation must be above 0', zh: '偏差应大于0' }, `${unit.example} ± …`)]
    return { law: 'normal', whole, centre, spread, low: bounds.min ?? -Infinity, high: bounds.max ?? Infinity }
  }
  const range = /^(.*?)\.\.(.*)$/.exec(text)
  if (range) {
    const [low, high] = [part(range[1]!, unit, bounds), part(range[2]!, unit, bounds)]
    const faults = [...faultsOf(low), ...faultsOf(high)]
    if (typeof low !== 'number' || typeof high !== 'number') return faults
    if (!(low < high))
      return [
        outOfRange(
          { en: 'the first end must be below the second', zh: '前一端应小于后一端' },
          `${unit.write(high)}..…`,
        ),
      ]
    return { law: 'uniform', whole, low, high }
  }
  return undefined
}

/** The text of an uncertain quantity; reading it with the same unit and bounds gives the same distribution. */
export function writeUncertain(uncertain: Uncertain, unit: Unit): string {
  return uncertain.law === 'normal'
    ? `${unit.write(uncertain.centre)} ± ${unit.write(uncertain.spread)}`
    : `${unit.write(uncertain.low)}..${unit.write(uncertain.high)}`
}

/** One quantity of the text, or the fault that the field itself finds with it. */
function part(text: string, unit: Unit, bounds: { readonly min?: number; readonly max?: number }) {
  const parsed = quantity(unit, { summary: { en: '', zh: '' }, ...bounds }).safeParse(text.trim())
  if (parsed.success) return parsed.data
  // A text is of the field's kind: all that can be wrong with it is what the field itself says.
  return parsed.error.issues.map((issue) => (issue.code === 'custom' ? issue.params : undefined) as FieldFault)
}

function faultsOf(read: number | readonly FieldFault[]): readonly FieldFault[] {
  return typeof read === 'number' ? [] : read
}

function outOfRange(message: Words, example: string): FieldFault {
  const help = { en: `write it like ${example}`, zh: `写成 ${example} 这样` }
  return { code: 'out-of-range', message, help }
}

/** The value in the middle: what is taken where one is wanted. A whole one where only such can come out. */
export function centreOf(uncertain: Uncertain): number {
  if (uncertain.law === 'normal') return uncertain.centre
  const middle = (uncertain.low + uncertain.high) / 2
  return uncertain.whole ? Math.round(middle) : middle
}

/** The pattern of an uncertain quantity or an exact one, for the published JSON Schema. */
export function uncertainPattern({ pattern }: Unit): string {
  const one = pattern.slice(1, -1)
  return `^(?:${one}|${one}(?:±|\\+/?-)${one}|${one}\\.\\.${one})$`
}
