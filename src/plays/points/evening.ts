import type { Deed, Stage } from '../../model/rules.ts'
import { creditTurns } from './draws.ts'
import type { Earning } from './earnFields.ts'
import { inTurn } from './inTurn.ts'

/** What the deeds of a day earn, until they are credited in the evening. */
export function evening(people: number, { commentPoints, postPoints, activityPoints }: Earning) {
  const earned = new Int32Array(people)
  const done = new Uint8Array(people)
  const bits = { comment: 1, post: 2, activity: 4 } as const
  const earn = { comment: commentPoints, post: postPoints, activity: activityPoints }
  let earners: number[] = []
  const earns = (person: number, fresh: number) => {
    if (fresh === 0) return
    if (earned[person] === 0) earners.push(person)
    earned[person] += fresh
  }
  return {
    earns,
    does(person: number, deed: Deed) {
      if ((done[person] & bits[deed]) !== 0) return
      done[person] |= bits[deed]
      earns(person, earn[deed])
    },
    credit(stage: Stage) {
      const all = earners.reduce((sum, person) => sum + earned[person], 0)
      if (!stage.canCredit(all)) inTurn(stage, earners, creditTurns)
      for (const person of earners) {
        if (stage.isMember(person)) stage.credit(person, earned[person])
        earned[person] = 0
      }
      earners = []
      done.fill(0)
    },
  }
}
