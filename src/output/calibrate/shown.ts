import type { UncertainField } from '../../scenario/uncertainties.ts'

/** A value with three digits, in its unit. */
export function shown(unit: UncertainField['unit'], value: number): string {
  if (unit.name === 'share') return `${Number((100 * value).toPrecision(3))}%`
  return String(unit.write(Number(value.toPrecision(3))))
}
