import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'

/** The community is a part of the people whom an edge list names. */
export function membersWithinTies(view: View, people: number): readonly Complaint[] {
  const members = view.number('community', 'members')
  if (view.says('reduced')) return []
  if (members === undefined || members <= people) return []
  return [
    {
      code: 'too-many-members',
      path: view.says('community', 'members') ? ['community', 'members'] : ['market', 'graph', 'file'],
      message: {
        en: `${members} members, but only ${people} people in the edge list`,
        zh: `有${members}名成员，关系表里却只有${people}人`,
      },
      help: {
        en: `write at most ${people} for community.members`,
        zh: `community.members 最多写 ${people}`,
      },
    },
  ]
}
