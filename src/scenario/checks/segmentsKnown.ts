import { nearest } from '../nearest.ts'
import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'
import { shown } from '../yamlComplaints.ts'

/** Segments that plays are for are segments of the market. */
export function segmentsKnown(view: View): readonly Complaint[] {
  const names = view.places('market', 'segments').map((at) => view.text('market', 'segments', at, 'name'))
  const known = names.length === 0 ? ['everyone'] : names.filter((name) => name !== undefined)
  if (known.length < names.length) return []
  return view.places('plays').flatMap((at) =>
    view.places('plays', at, 'segments').flatMap((place): readonly Complaint[] => {
      const segment = view.text('plays', at, 'segments', place)
      if (segment === undefined || known.includes(segment)) return []
      const near = nearest(segment, known)
      return [
        {
          code: 'unknown-segment',
          path: ['plays', at, 'segments', place],
          message: `${shown(segment)} is no segment of the market`,
          help: near === undefined ? `known: ${known.join(', ')}` : `did you mean ${near}?`,
        },
      ]
    }),
  )
}
