import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'

/** How far a sum of shares may be from 1: what rounding to a few digits leaves. */
const tolerance = 1e-6

/** Shares of one whole make 100%: the segments of the market, interests, topics and formats of the content, topics of the products. */
export function sharesSum(view: View): readonly Complaint[] {
  const segments = view.places('market', 'segments')
  const wholes = [
    { path: ['market', 'segments'], parts: segments.map((at) => ['market', 'segments', at, 'share']) },
    ...[
      ...segments.map((at) => ['market', 'segments', at, 'interests']),
      ['content', 'topics'],
      ...view.places('content', 'calendar').map((at) => ['content', 'calendar', at, 'topics']),
      ['product', 'topics'],
    ].map((path) => ({
      path,
      parts: view.keys(...path).map((key) => [...path, key]),
    })),
    {
      path: ['content', 'formats'],
      parts: ['article', 'shortVideo', 'livestream'].map((format) => ['content', 'formats', format]),
    },
  ]
  return wholes.flatMap(({ path, parts }): readonly Complaint[] => {
    const shares = parts.map((part) => view.number(...part))
    if (shares.length === 0 || shares.includes(undefined)) return []
    const sum = shares.reduce((total: number, share) => total + (share ?? 0), 0)
    if (Math.abs(sum - 1) <= tolerance) return []
    const percent = Number((sum * 100).toPrecision(6))
    return [
      {
        code: 'shares-sum',
        path,
        message: `these shares make ${percent}%, not 100%`,
        help: `${sum > 1 ? 'take away' : 'add'} ${Number(Math.abs(percent - 100).toPrecision(6))}% in all`,
      },
    ]
  })
}
