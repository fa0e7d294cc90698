import { type QuantityOptions, quantity } from './quantity.ts'
import { decimal, readDecimal, type Unit } from './unit.ts'

/** A plain number without a unit: a multiplier, a count a week, an effect in log-odds. */
export const amountUnit: Unit = {
  name: 'number',
  plainly: { en: 'a number', zh: '一个数' },
  example: '1.5',
  pattern: `^\\s*${decimal}\\s*$`,
  read: readDecimal,
  plain: (value) => value,
  write: (value) => value,
}

/** A field that holds a plain number; 0 or more unless the options say otherwise. */
export function amount(options: QuantityOptions) {
  return quantity(amountUnit, { min: 0, max: 1e9, ...options })
}

/** A field that moves a probability, in log-odds: 0 leaves it, 0.69 doubles the odds, -0.69 halves them. */
export function effect(options: QuantityOptions) {
  return quantity(amountUnit, { min: -20, max: 20, ...options })
}
