import type { Result } from '../results/result.ts'
import type { Language, Words } from '../text/language.ts'
import { numbers } from './numbers.ts'
import { whole } from './printNumber.ts'

/** Where nine of ten runs and the middle one are on a day. */
export interface DayBand {
  readonly low: number
  readonly middle: number
  readonly high: number
}

/** The bands of a daily count by the place of the day, from 0; undefined where the result is of a single run. */
export function dailyBand({ tables: { dailyBands } }: Result, count: string): readonly DayBand[] | undefined {
  if (dailyBands === undefined) return undefined
  const [low, middle, high] = ['low', 'middle', 'high'].map((part) => numbers(dailyBands, `${count}.${part}`))
  return low.map((each, at) => ({ low: each, middle: middle[at], high: high[at] }))
}

/**
 * What a band is, and where it ends on the last day, as a sentence with a space before it in English; empty without one.
 *
 * @param name what is counted, and `drawn` what shows the first run, with its verb: `line is`
 */
export function bandSentence(
  result: Result,
  count: string,
  { name, drawn }: { readonly name: Words; readonly drawn: Words },
  language: Language,
): string {
  const last = dailyBand(result, count)?.at(-1)
  const { dailyBands } = result.tables
  if (last === undefined || dailyBands === undefined) return ''
  const [runs, low, middle, high] = [numbers(dailyBands, 'runs')[0], last.low, last.middle, last.high].map(whole)
  return {
    en: ` The ${drawn.en} the first run, the band nine of ten of ${runs} runs and the dashes their median: on the last day ${low} to ${high} ${name.en}, in the middle ${middle}.`,
    zh: `${drawn.zh}为第一次运行，色带包含${runs}次运行中的九成，虚线为中位数：最后一天${name.zh}为${low}～${high}，中位数${middle}。`,
  }[language]
}

/** The layers of a band under and over a line: an area between `low` and `high`, and dashes at `middle`, of the line's own rows. */
export function bandLayers<Encoding extends { readonly y: object }>(encoding: Encoding, look: { color?: string } = {}) {
  return {
    under: {
      mark: { type: 'area' as const, opacity: 0.16, ...look },
      encoding: { ...encoding, y: { ...encoding.y, field: 'low', stack: null }, y2: { field: 'high' } },
    },
    over: {
      mark: { type: 'line' as const, strokeWidth: 1.2, strokeDash: [4, 3], ...look },
      encoding: { ...encoding, y: { ...encoding.y, field: 'middle' } },
    },
  }
}
