import { type QuantityOptions, quantity } from './quantity.ts'
import { decimal, readDecimal, type Unit } from './unit.ts'

/** A part of a whole, 0..1 in the model; `30%` or `0.3` in a file. */
export const shareUnit: Unit = {
  name: 'share',
  plainly: { en: 'a share (a percentage, or a number from 0 to 1)', zh: '比例（百分数，或0到1之间的数）' },
  example: '30%',
  pattern: `^\\s*${decimal}\\s*[%％]?\\s*$`,
  read(text) {
    const percent = /^(.*?)\s*[%％]$/.exec(text.trim())
    const value = readDecimal(percent?.[1] ?? text)
    return value === undefined || !percent ? value : value / 100
  },
  plain: (value) => value,
  write: (value) => (Number(percentOf(value)) / 100 === value ? `${percentOf(value)}%` : value),
  meant: (input) => {
    const value = typeof input === 'number' ? input : readDecimal(input)
    return value !== undefined && value > 1 && value <= 100 ? `${value}%` : undefined
  },
}

/** A field that holds a share; 0..1 unless the options say otherwise. */
export function share(options: QuantityOptions) {
  return quantity(shareUnit, { min: 0, max: 1, ...options })
}

function percentOf(value: number): string {
  return String(Number((value * 100).toPrecision(12)))
}
