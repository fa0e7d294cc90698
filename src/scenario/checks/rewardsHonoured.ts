import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'

/** The plays that honour what an offer gives in kind. */
const honouredBy: Readonly<Record<string, string>> = {
  points: 'points',
  drawTickets: 'draw',
  queuePlaces: 'waitingList',
}

/** Points, draw tickets and queue places are worth something only where a play of that kind runs too. */
export function rewardsHonoured(view: View): readonly Complaint[] {
  const kinds = view.places('plays').map((at) => view.text('plays', at, 'play'))
  return view.places('plays').flatMap((at) =>
    view.places('plays', at, 'offers').flatMap((place): readonly Complaint[] => {
      const form = view.text('plays', at, 'offers', place, 'form') ?? 'cash'
      const needed = honouredBy[form]
      if (needed === undefined || kinds.includes(needed)) return []
      return [
        {
          code: 'nobody-honours',
          path: ['plays', at, 'offers', place, 'form'],
          message: {
            en: `${form} are honoured by a ${needed} play, and there is none`,
            zh: `${form} 要由 ${needed} 玩法兑现，而场景里没有这种玩法`,
          },
          help: {
            en: `add a play: ${needed}, or give something else`,
            zh: `请加上 play: ${needed}；或改送别的`,
          },
        },
      ]
    }),
  )
}
