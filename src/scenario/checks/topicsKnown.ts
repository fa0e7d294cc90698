import { nearest } from '../nearest.ts'
import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'
import { shown } from '../yamlComplaints.ts'

/** Topics that interests, content, challenges and paid posts name are topics of the market. */
export function topicsKnown(view: View): readonly Complaint[] {
  const topics = view.places('market', 'topics').map((at) => view.text('market', 'topics', at))
  const known = topics.filter((topic) => topic !== undefined)
  if (known.length === 0 || known.length < topics.length) return []

  const maps = [
    ...view.places('market', 'segments').map((at) => ['market', 'segments', at, 'interests']),
    ['content', 'topics'],
  ]
  const named = [
    ...maps.flatMap((path) => view.keys(...path).map((topic) => ({ path: [...path, topic], topic, key: true }))),
    ...view
      .places('community', 'activities')
      .map((at) => ['community', 'activities', at, 'topic'])
      .map((path) => ({ path, topic: view.text(...path) ?? '', key: false }))
      .filter(({ topic }) => topic !== ''),
    ...view
      .places('plays')
      .flatMap((at) => [
        ['plays', at, 'topic'],
        ...view.places('plays', at, 'posts').map((post) => ['plays', at, 'posts', post, 'topic']),
      ])
      .map((path) => ({ path, topic: view.text(...path) ?? '', key: false }))
      .filter(({ topic }) => topic !== ''),
  ]
  return named
    .filter(({ topic }) => !known.includes(topic))
    .map(({ path, topic, key }) => {
      const near = nearest(topic, known)
      const advice =
        near === undefined ? `known: ${known.join(', ')}; or add it to market.topics` : `did you mean ${near}?`
      return {
        code: 'unknown-topic',
        path,
        at: key ? 'key' : 'value',
        message: `${shown(topic)} is not in market.topics`,
        help: advice,
      }
    })
}
