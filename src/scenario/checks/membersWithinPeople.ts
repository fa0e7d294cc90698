import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'

/** The community is a part of the market; where an edge list says who is in it, nothing else does. */
export function membersWithinPeople(view: View): readonly Complaint[] {
  const people = view.number('market', 'people')
  const members = view.number('community', 'members')
  if (view.says('market', 'graph', 'file')) {
    if (!view.says('market', 'people')) return []
    const message = { en: 'not used with an edge list', zh: '有了关系表，它就不起作用' }
    const help = {
      en: 'leave it out: the people are those whom the edge list names',
      zh: '请去掉它：关系表里写了谁，市场里就有谁',
    }
    return [{ code: 'people-unused', path: ['market', 'people'], message, help }]
  }
  if (view.says('reduced')) return []
  if (people === undefined || members === undefined || members <= people) return []
  return [
    {
      code: 'too-many-members',
      path: view.says('community', 'members') ? ['community', 'members'] : ['market', 'people'],
      message: {
        en: `${members} members, but only ${people} people in the market`,
        zh: `有${members}名成员，市场里却只有${people}人`,
      },
      help: {
        en: `write at most ${people}, or raise market.people`,
        zh: `最多写 ${people}；或调高 market.people`,
      },
    },
  ]
}
