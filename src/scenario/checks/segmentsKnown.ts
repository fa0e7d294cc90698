import { meant, oneOf } from '../advice.ts'
import { nearest } from '../nearest.ts'
import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'
import { shown } from '../yamlComplaints.ts'

/** Segments that plays and the content calendar are for are segments of the market. */
export function segmentsKnown(view: View): readonly Complaint[] {
  const names = view.places('market', 'segments').map((at) => view.text('market', 'segments', at, 'name'))
  const known = names.length === 0 ? ['everyone'] : names.filter((name) => name !== undefined)
  if (known.length < names.length) return []
  const lists = [
    ...view.places('plays').map((at) => ['plays', at, 'segments']),
    ...view.places('content', 'calendar').map((at) => ['content', 'calendar', at, 'for']),
  ]
  return lists
    .flatMap((list) => view.places(...list).map((at) => [...list, at]))
    .flatMap((path): readonly Complaint[] => {
      const name = view.text(...path)
      if (name === undefined || known.includes(name)) return []
      const near = nearest(name, known)
      const message = { en: `no segment is called ${shown(name)}`, zh: `没有叫“${shown(name)}”的人群` }
      const help = near === undefined ? oneOf(known) : meant(near)
      return [{ code: 'unknown-segment', path, message, help }]
    })
}
