import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'
import { shown } from '../yamlComplaints.ts'

/** No two segments, plays, circumstances or topics share a name. Those without a name of their own are left aside. */
export function namesDiffer(view: View): readonly Complaint[] {
  const lists = [
    view.places('market', 'topics').map((at) => ['market', 'topics', at]),
    view.places('market', 'segments').map((at) => ['market', 'segments', at, 'name']),
    view.places('plays').map((at) => ['plays', at, 'name']),
    view.places('circumstances').map((at) => ['circumstances', at, 'name']),
  ]
  return lists.flatMap((paths) => {
    const seen = new Set<string>()
    return paths.flatMap((path): readonly Complaint[] => {
      const name = view.text(...path)
      if (name === undefined || name === '') return []
      if (!seen.has(name)) {
        seen.add(name)
        return []
      }
      return [
        {
          code: 'duplicate-name',
          path,
          message: { en: `${shown(name)} is taken already`, zh: `“${shown(name)}”已经用过了` },
          help: { en: 'give it another name', zh: '请另取一个名称' },
        },
      ]
    })
  })
}
