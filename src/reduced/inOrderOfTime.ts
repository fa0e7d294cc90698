import { addNewcomer, type Newcomers, noNewcomers } from '../model/newcomers.ts'
import type { Ground, Step } from '../model/reduced.ts'
import { uniform } from '../random/stream.ts'
import type { Asks } from './asks.ts'
import { waiting } from './waiting.ts'

/** Where every answer takes a time of its own, each is handled at its moment. */
export function inOrderOfTime(ground: Ground, delay: (u: number) => number, asks: Asks): Step {
  const { adopters, adopted, counts, days, adopt } = ground
  const luck = ground.stream('delay')
  const answers = waiting()
  const yeses = noNewcomers()
  const newcomer = noNewcomers()
  let asked = 0

  const answersAt = (moment: number) => {
    if (moment < days) counts.answered[Math.floor(moment)] += 1
    return moment
  }
  /** The adopter of the next row asks at their moment. */
  const ask = (now: number, day: number) => {
    const inviter = asked++
    const person = adopters.person[inviter]
    yeses.count = 0
    const sent = asks(inviter, inviter + 1, yeses)
    keepOutside(yeses, adopted)
    counts.asked[day] += sent
    for (let yes = 0; yes < yeses.count; yes++) {
      const friend = yeses.person[yes]
      answers.add(answersAt(now + delay(uniform(luck, friend, person))), friend, inviter)
    }
    for (let no = yeses.count; no < sent; no++) answersAt(now + delay(uniform(luck, no, person, 1)))
  }

  return (day) => {
    if (day === 0) while (asked < adopters.count) ask(0, 0)
    for (let next = answers.soonest(); next !== undefined && next.moment < day + 1; next = answers.soonest()) {
      answers.take()
      if (adopted[next.friend] === 1) continue
      newcomer.count = 0
      addNewcomer(newcomer, next.friend, next.inviter)
      adopt(newcomer, day)
      ask(next.moment, day)
    }
  }
}

/** Leaves out who has adopted. */
function keepOutside(yeses: Newcomers, adopted: Uint8Array): void {
  const { count, person, referrer } = yeses
  let outside = 0
  for (let at = 0; at < count; at++) {
    person[outside] = person[at]
    referrer[outside] = referrer[at]
    outside += 1 - adopted[person[at]]
  }
  yeses.count = outside
}
