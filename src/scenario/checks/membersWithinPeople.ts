import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'

/** The community is a part of the market; where an edge list says who is in it, nothing else does. */
export function membersWithinPeople(view: View): readonly Complaint[] {
  const people = view.number('market', 'people')
  const members = view.number('community', 'members')
  if (view.says('market', 'graph', 'file')) {
    if (!view.says('market', 'people')) return []
    const help = 'leave it out: the people are those whom the edge list names'
    return [{ code: 'people-unused', path: ['market', 'people'], message: 'not used with an edge list', help }]
  }
  if (view.says('reduced')) return []
  if (people === undefined || members === undefined || members <= people) return []
  return [
    {
      code: 'too-many-members',
      path: view.says('community', 'members') ? ['community', 'members'] : ['market', 'people'],
      message: `${members} members, but only ${people} people in the market`,
      help: `write at most ${people}, or raise market.people`,
    },
  ]
}
