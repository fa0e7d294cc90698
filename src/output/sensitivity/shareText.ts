import { percent } from '../../charts/printNumber.ts'
import type { Interval } from '../../stats/interval.ts'
import type { Language } from '../../text/language.ts'

/** A share as it is printed in two cells: what it is, and its interval in brackets. */
export function shareCells(share: Interval, language: Language): readonly string[] {
  return share.estimate === null
    ? ['–', '']
    : [
        percent(clipped(share.estimate), 0),
        { en: `(${shareRange(share, language)})`, zh: `（${shareRange(share, language)}）` }[language],
      ]
}

/** The ends of a share's interval; nothing where it has none. */
export function shareRange({ low, high }: Interval, language: Language): string {
  if (low === null || high === null) return ''
  const [from, to] = [percent(clipped(low), 0), percent(clipped(high), 0)]
  return { en: `${from} to ${to}`, zh: `${from}～${to}` }[language]
}

/** A share kept within 0 and 1, beyond which estimates may stray by luck. */
export function clipped(share: number): number {
  return Math.min(1, Math.max(0, share))
}
