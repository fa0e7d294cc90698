import { nearest } from '../nearest.ts'
import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'
import { shown } from '../yamlComplaints.ts'

/** Segments that the content calendar names are segments of the market. */
export function segmentsKnown(view: View): readonly Complaint[] {
  const names = view.places('market', 'segments').map((at) => view.text('market', 'segments', at, 'name'))
  const known = names.filter((name) => name !== undefined)
  if (known.length === 0 || known.length < names.length) return []
  return view
    .places('content', 'calendar')
    .flatMap((at) => view.places('content', 'calendar', at, 'for').map((of) => ['content', 'calendar', at, 'for', of]))
    .flatMap((path): readonly Complaint[] => {
      const name = view.text(...path)
      if (name === undefined || known.includes(name)) return []
      const near = nearest(name, known)
      const help = near === undefined ? `known: ${known.join(', ')}` : `did you mean ${near}?`
      return [{ code: 'unknown-segment', path, message: `no segment is called ${shown(name)}`, help }]
    })
}
