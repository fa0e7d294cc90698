import { asRead } from './asRead.ts'
import { countOf } from './facts.ts'
import { accepted, declined, type Invitations, pending, privateChat } from './invitations.ts'
import type { Made } from './made.ts'
import { nobody } from './nobody.ts'

/**
 * The invitations of a reduced form: when each was sent and what came of it, of which only numbers are known, and not who
 * asked whom; a column is made when it is first read.
 */
export const invitationsOfFacts = asRead<Made, Invitations>({
  count: sentIn,
  capacity: sentIn,
  inviter: nobodyKnown,
  invited: nobodyKnown,
  sent(made) {
    const asked = countOf(made.facts, 'asked')
    const sent = new Int16Array(sentIn(made))
    for (let day = 0, from = 0; day < made.days; day++) {
      sent.fill(day, from, from + asked[day])
      from += asked[day]
    }
    return sent
  },
  channel: (made) => ofEach(made, privateChat),
  status: (made) => ofEach(made, declined).fill(accepted, 0, yesesIn(made)).fill(pending, answeredIn(made)),
  strong: (made) => ofEach(made, 0),
  times: (made) => ofEach(made, 1),
  reacts: (made) => ofEach(made, 0),
  next: (made) => new Int32Array(sentIn(made)).fill(-1),
})

function sentIn({ facts, days }: Made): number {
  return total(countOf(facts, 'asked'), days)
}

function answeredIn({ facts, days }: Made): number {
  return total(countOf(facts, 'answered'), days)
}

function yesesIn({ adopters, founders }: Made): number {
  let yeses = 0
  for (let row = founders; row < adopters.count; row++) yeses += Number(adopters.referrer[row] >= 0)
  return yeses
}

function nobodyKnown(made: Made): Int32Array {
  return new Int32Array(sentIn(made)).fill(nobody)
}

function ofEach(made: Made, value: number): Uint8Array {
  return new Uint8Array(sentIn(made)).fill(value)
}

function total(onDay: Float64Array, days: number): number {
  let sum = 0
  for (let day = 0; day < days; day++) sum += onDay[day]
  return sum
}
