import { numberWithUnit, yuan } from '../../charts/printNumber.ts'
import type { MetricUnit } from '../../metrics/metric.ts'
import type { Language } from '../../text/language.ts'

/** A value of the measure, money in whole yuan; a dash where there is none. */
export function short(value: number | null, unit: MetricUnit, language: Language): string {
  if (value === null) return '–'
  return unit === 'money' ? yuan(value, 0) : numberWithUnit(value, unit, language)
}
