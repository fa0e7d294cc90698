import type { Ground, Step } from '../model/reduced.ts'
import type { Asks } from './asks.ts'

/** How many ask at a time: short loops run fastest, and what they read comes while others wait for theirs. */
const together = 512

/** Where all answers take the same time, the adopters of a generation ask at one moment, and all answer at the next. */
export function inGenerations({ adopters, adopted, counts, days, adopt }: Ground, delay: number, asks: Asks): Step {
  let friends: number[] = []
  let inviters: number[] = []
  let generation = 0
  let asked = 0

  const ask = (day: number) => {
    const answers = Math.floor(generation * delay + delay)
    while (asked < adopters.count) {
      const to = Math.min(adopters.count, asked + together)
      const sent = asks(asked, to, friends, inviters)
      counts.asked[day] += sent
      if (answers < days) counts.answered[answers] += sent
      asked = to
    }
    generation += 1
  }

  return (day) => {
    if (day === 0) ask(0)
    while (generation * delay < day + 1) {
      const [yes, by] = [friends, inviters]
      friends = []
      inviters = []
      for (let at = 0; at < yes.length; at++) if (adopted[yes[at]] === 0) adopt(yes[at], day, by[at])
      ask(day)
    }
  }
}
