import { meant } from '../advice.ts'
import { nearest } from '../nearest.ts'
import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'
import { shown } from '../yamlComplaints.ts'

const path = ['reduced', 'seeds', 'labels']

/**
 * The first adopters that a reduced form names are people of the edge list.
 *
 * @param names those of the file of ties, none where its people have no names; left out before the file is looked at
 */
export function seedsKnown(view: View, names?: readonly string[]): readonly Complaint[] {
  const places = view.places(...path)
  if (names === undefined && view.says('market', 'graph', 'file')) return []
  if (names === undefined || names.length === 0) {
    if (places.length === 0) return []
    const message = { en: 'generated people have no names', zh: '生成出来的人没有名字' }
    const help = {
      en: 'name an edge list in market.graph.file, or say how many: seeds: { people: 10 }',
      zh: '请在 market.graph.file 里写一份关系表；或只写人数：seeds: { people: 10 }',
    }
    return [{ code: 'unknown-seed', path, message, help }]
  }
  const known = new Set(names)
  return places.flatMap((at): readonly Complaint[] => {
    const label = view.text(...path, at)
    if (label === undefined || known.has(label)) return []
    const near = nearest(label, names)
    const message = { en: `${shown(label)} is not in the edge list`, zh: `关系表里没有“${shown(label)}”` }
    return [{ code: 'unknown-seed', path: [...path, at], message, help: near === undefined ? asListed : meant(near) }]
  })
}

const asListed = { en: 'write a name as it stands in the edge list', zh: '请按关系表里的写法写名字' }
