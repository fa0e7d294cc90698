import { cutText } from '../text/cutText.ts'
import { displayWidth } from '../text/displayWidth.ts'

/** Columns that a name may have and still be shown whole beside the numbers of a table. */
const room = 30

/**
 * What a point of a study is called: its values as they are written, `¥25 · 30 days`. Where they need more than 30 columns the
 * short ones stay whole and the long ones, a whole play as a rule, share what is left: two points differ in sight.
 */
export function pointName(values: readonly string[]): string {
  const joined = values.join(' · ')
  if (displayWidth(joined) <= room) return joined
  const widths = values.map(displayWidth)
  let left = room - 3 * (values.length - 1)
  const share = new Map<number, number>()
  const byWidth = [...widths.keys()].sort((a, b) => widths[a] - widths[b])
  byWidth.forEach((at, before) => {
    const most = Math.min(widths[at], Math.max(6, Math.floor(left / (values.length - before))))
    share.set(at, most)
    left -= most
  })
  return values.map((value, at) => cutText(value, share.get(at) ?? room)).join(' · ')
}
