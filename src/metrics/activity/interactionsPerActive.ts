import { total } from '../dayTotals.ts'
import { type Metric, measured, unmeasured } from '../metric.ts'
import { within } from '../within.ts'

type Kind = 'posts' | 'comments' | 'likes'

const chineseOf: Readonly<Record<Kind, string>> = { posts: '人均发帖', comments: '人均评论', likes: '人均点赞' }
const kindOf: Readonly<Record<Kind, string>> = { posts: '发帖', comments: '评论', likes: '点赞' }
const labelOf: Readonly<Record<Kind, string>> = { posts: 'Posts', comments: 'Comments', likes: 'Likes' }

/**
 * Interactions: posts, comments and likes a week / members active in the week, in the campaign; null when nobody was.
 *
 * 7 × interactions / Σ over days of the members active in the 7 days up to it. Report 3.2.
 *
 * @param kind one kind only; left out, all three
 */
export function interactionsPerActive(kind?: Kind): Metric {
  const kinds: readonly Kind[] = kind === undefined ? ['posts', 'comments', 'likes'] : [kind]
  return {
    label: `${kind === undefined ? 'Interactions' : labelOf[kind]} per active member`,
    chinese: kind === undefined ? '人均互动次数' : chineseOf[kind],
    unit: 'perWeek',
    window: 'campaign',
    formula: {
      en: `${kinds.join(', ')} a week / members active in the week`,
      zh: `每周${kinds.map((each) => kindOf[each]).join('、')}÷当周活跃成员`,
    },
    ...(kind === undefined ? { scale: { poor: 0.1, good: 1.5, source: { en: 'assumption', zh: '假设' } } } : {}),
    take: within('campaign', ({ world }, days) => {
      const active = total(world.dayRows.activeWeek, days)
      if (active === 0) return unmeasured({ en: 'nobody was active', zh: '无人活跃' })
      const interactions = kinds.reduce((sum, each) => sum + total(world.dayRows[each], days), 0)
      return measured((7 * interactions) / active)
    }),
  }
}
