import { meant } from '../advice.ts'
import { nearest } from '../nearest.ts'
import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'
import { shown } from '../yamlComplaints.ts'

/** Topics that interests, content, products, challenges and paid posts name are topics of the market. */
export function topicsKnown(view: View): readonly Complaint[] {
  const topics = view.places('market', 'topics').map((at) => view.text('market', 'topics', at))
  const known = topics.filter((topic) => topic !== undefined)
  if (known.length === 0 || known.length < topics.length) return []

  const maps = [
    ...view.places('market', 'segments').map((at) => ['market', 'segments', at, 'interests']),
    ['content', 'topics'],
    ...view.places('content', 'calendar').map((at) => ['content', 'calendar', at, 'topics']),
    ['product', 'topics'],
  ]
  const named = [
    ...maps.flatMap((path) => view.keys(...path).map((topic) => ({ path: [...path, topic], topic, key: true }))),
    ...[
      ...view.places('plays').map((at) => ['plays', at]),
      ...view
        .places('plays')
        .flatMap((at) => view.places('plays', at, 'posts').map((post) => ['plays', at, 'posts', post])),
      ...view.places('community', 'activities').map((at) => ['community', 'activities', at]),
      ...view.places('content', 'calendar').map((at) => ['content', 'calendar', at]),
    ]
      .map((path) => ({ path: [...path, 'topic'], topic: view.text(...path, 'topic') ?? '', key: false }))
      .filter(({ topic }) => topic !== ''),
  ]
  return named
    .filter(({ topic }) => !known.includes(topic))
    .map(({ path, topic, key }) => {
      const near = nearest(topic, known)
      const otherwise = {
        en: `known: ${known.join(', ')}; or add it to market.topics`,
        zh: `可用：${known.join('、')}；或把它加到 market.topics 里`,
      }
      return {
        code: 'unknown-topic',
        path,
        at: key ? 'key' : 'value',
        message: { en: `${shown(topic)} is not in market.topics`, zh: `market.topics 里没有“${shown(topic)}”` },
        help: near === undefined ? otherwise : meant(near),
      }
    })
}
