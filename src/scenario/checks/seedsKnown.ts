import { nearest } from '../nearest.ts'
import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'
import { shown } from '../yamlComplaints.ts'

const path = ['reduced', 'seeds', 'labels']

/**
 * The first adopters that a reduced form names are people of the edge list.
 *
 * @param names those of the edge list; left out, where there is none
 */
export function seedsKnown(view: View, names?: readonly string[]): readonly Complaint[] {
  const places = view.places(...path)
  if (names === undefined) {
    if (places.length === 0 || view.says('market', 'graph', 'file')) return []
    const help = 'name an edge list in market.graph.file, or say how many: seeds: { people: 10 }'
    return [{ code: 'unknown-seed', path, message: 'generated people have no names', help }]
  }
  const known = new Set(names)
  return places.flatMap((at): readonly Complaint[] => {
    const label = view.text(...path, at)
    if (label === undefined || known.has(label)) return []
    const near = nearest(label, names)
    const help = near === undefined ? 'write a name as it stands in the edge list' : `did you mean ${near}?`
    return [{ code: 'unknown-seed', path: [...path, at], message: `${shown(label)} is not in the edge list`, help }]
  })
}
