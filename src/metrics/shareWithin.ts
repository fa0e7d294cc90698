import { never } from '../model/never.ts'
import type { Run } from '../model/run.ts'
import { eventShareBy, kaplanMeierOfDays } from '../stats/kaplanMeier.ts'
import type { Words } from '../text/language.ts'
import { type Measured, measured, unmeasured } from './metric.ts'

/**
 * The share of some people to whom something happened within so many days of something else, by Kaplan–Meier.
 *
 * Only the end of the run censors: whoever has left is known not to do it any more and stays in the count, so that the
 * share is of all who started and not only of those who stayed.
 *
 * @param starts the day each person's time starts; people for whom it is `never` are left out
 * @param events the day it happened, or `never`
 * @param horizon days within which it counts
 * @param isAsked whose share is wanted
 */
export function shareWithin(
  run: Run,
  starts: Int16Array,
  events: Int16Array,
  horizon: number,
  isAsked: (person: number) => boolean,
  whenNobody: Words,
): Measured {
  const lastDay = run.model.days - 1
  // How many were watched for so many days, and to how many of them it happened then.
  const watched = new Int32Array(run.model.days)
  const happened = new Int32Array(run.model.days)
  let longest = -1
  for (let person = 0; person < run.model.people; person++) {
    if (starts[person] === never || !isAsked(person)) continue
    const observed = events[person] !== never
    const days = (observed ? events[person] : lastDay) - starts[person]
    if (days < 0) throw new Error(`invalid days: ${days}`)
    watched[days] += 1
    if (observed) happened[days] += 1
    longest = Math.max(longest, lastDay - starts[person])
  }
  if (longest < 0) return unmeasured(whenNobody)
  // A few early events would let the estimate run on beyond the end of the run: nobody could be seen that long.
  if (longest < horizon)
    return unmeasured({
      en: `the run ends before anyone was seen for ${horizon} days`,
      zh: `运行结束前没有人被观察满${horizon}天`,
    })
  const { share } = eventShareBy(kaplanMeierOfDays(watched, happened), horizon)
  return share === null
    ? unmeasured({
        en: `of those still asked, none was seen for ${horizon} days`,
        zh: `尚在统计的人中没有人被观察满${horizon}天`,
      })
    : measured(share)
}
