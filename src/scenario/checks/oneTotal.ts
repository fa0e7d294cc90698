import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'

/** A double-sided reward is given by a total and its split, or by one amount for each side. */
export function oneTotal(view: View): readonly Complaint[] {
  return view.places('plays').flatMap((at) => {
    if (!view.says('plays', at, 'total')) return []
    return ['referrerReward', 'friendReward'].flatMap((field): readonly Complaint[] =>
      view.says('plays', at, field)
        ? [
            {
              code: 'two-amounts',
              path: ['plays', at, field],
              message: { en: `${field} is not used beside total`, zh: `写了 total，${field} 就不起作用` },
              help: { en: 'leave out total, or this amount', zh: '请去掉 total 或这个金额' },
            },
          ]
        : [],
    )
  })
}
