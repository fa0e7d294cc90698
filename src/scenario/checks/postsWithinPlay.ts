import { dayOf } from '../../model/clock.ts'
import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'

/** Paid posts appear on a day of their play. */
export function postsWithinPlay(view: View): readonly Complaint[] {
  return view.places('plays').flatMap((at) => {
    const days = daysOf(view, at)
    if (days === undefined) return []
    return view.places('plays', at, 'posts').flatMap((post): readonly Complaint[] => {
      const path = ['plays', at, 'posts', post, 'day']
      const day = view.number(...path)
      if (day === undefined || day <= days) return []
      const message = {
        en: `the play is over by then: it has ${days} ${days === 1 ? 'day' : 'days'}`,
        zh: `那时玩法已经结束：它只有${days}天`,
      }
      const help = {
        en: `write a day up to ${days}, or lengthen the play`,
        zh: `最晚写第${days}天；或延长玩法`,
      }
      return [{ code: 'outside-play', path, message, help }]
    })
  })
}

/** How many days a play has; `undefined` where that cannot be read, or it ends before it starts. */
function daysOf(view: View, at: number): number | undefined {
  const clock = view.text('clock', 'start')
  const [start, end] = [view.read('plays', at, 'start'), view.read('plays', at, 'end')]
  if (!isMoment(end) || !view.says('plays', at, 'end')) {
    const days = view.number('plays', at, 'days')
    return days === undefined ? undefined : Math.round(days)
  }
  if (clock === undefined || !isMoment(start)) return undefined
  const on = { start: clock, days: 0 }
  const days = dayOf(on, end) + 1 - dayOf(on, start)
  return days < 1 ? undefined : days
}

function isMoment(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}
