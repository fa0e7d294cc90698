import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'
import { wholesOf } from '../wholes.ts'

/** How far a sum of shares may be from 1: what rounding to a few digits leaves. */
const tolerance = 1e-6

/** Shares of one whole make 100%. */
export function sharesSum(view: View): readonly Complaint[] {
  return wholesOf(view).flatMap(({ path, parts }): readonly Complaint[] => {
    const shares = parts.map((part) => view.number(...part))
    if (shares.length === 0 || shares.includes(undefined)) return []
    const sum = shares.reduce((total: number, share) => total + (share ?? 0), 0)
    if (Math.abs(sum - 1) <= tolerance) return []
    const percent = Number((sum * 100).toPrecision(6))
    const difference = Number(Math.abs(percent - 100).toPrecision(6))
    return [
      {
        code: 'shares-sum',
        path,
        message: { en: `these shares make ${percent}%, not 100%`, zh: `这些比例合计 ${percent}%，不是 100%` },
        help: {
          en: `${sum > 1 ? 'take away' : 'add'} ${difference}% in all`,
          zh: `合计还要${sum > 1 ? '减去' : '加上'} ${difference}%`,
        },
      },
    ]
  })
}
