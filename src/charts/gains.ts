import type { MetricUnit } from '../metrics/metric.ts'
import { cutText } from '../text/cutText.ts'
import type { Language } from '../text/language.ts'
import type { DrawnChart } from './chart.ts'
import { frame } from './frame.ts'
import { palette } from './theme.ts'

/** What a design gains over the one to keep, with its interval. */
export interface Gain {
  readonly name: string
  /** Fen where the unit is money; null below two runs. */
  readonly gain: number | null
  readonly low: number | null
  readonly high: number | null
}

const rowHeight = 34
const nameColumns = 22

/** The gain of each design as a point with its interval; what lies right of the line at 0 is better than the first. */
export function gains(
  all: readonly Gain[],
  label: string,
  unit: MetricUnit,
  finding: string,
  language: Language,
): DrawnChart {
  const scale = unit === 'money' ? 0.01 : unit === 'share' ? 100 : 1
  const scaled = (value: number | null) => (value === null ? null : value * scale)
  const values = all.map(({ name, gain, low, high }) => {
    return { name: cutText(name, nameColumns), gain: scaled(gain), low: scaled(low), high: scaled(high) }
  })
  const word =
    unit === 'money'
      ? { en: ', ¥', zh: '（元）' }[language]
      : unit === 'share'
        ? { en: ', points', zh: '（百分点）' }[language]
        : ''
  const y = { field: 'name', type: 'nominal', sort: null, title: null } as const
  return {
    name: 'gains',
    title: { en: 'What each design gains', zh: '各方案的增益' }[language],
    finding,
    spec: {
      ...frame(60 + rowHeight * all.length),
      data: { values },
      layer: [
        {
          data: { values: [{ zero: 0 }] },
          mark: { type: 'rule', color: palette.rule },
          encoding: { x: { field: 'zero', type: 'quantitative' } },
        },
        {
          mark: { type: 'rule', strokeWidth: 3, color: palette.sky },
          encoding: {
            y,
            x: {
              field: 'low',
              type: 'quantitative',
              title: { en: `gain in ${label}${word}`, zh: `${label}的增益${word}` }[language],
              axis: { tickCount: 5 },
            },
            x2: { field: 'high' },
          },
        },
        {
          mark: { type: 'point', filled: true, size: 70, color: palette.blue },
          encoding: { y, x: { field: 'gain', type: 'quantitative' } },
        },
      ],
    },
  }
}
