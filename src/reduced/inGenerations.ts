import { noNewcomers } from '../model/newcomers.ts'
import { noNewcomersOn } from '../model/onLaid.ts'
import type { Ground, Step } from '../model/reduced.ts'
import { type Asks, together } from './asks.ts'

/**
 * Where all answers take the same time, the adopters of a generation ask at one moment, and all answer at the next.
 *
 * Nobody else comes in between, so that on the first day all generations of the run ask, one after the other, and whoever
 * says yes is entered as an adopter of the day to come.
 */
export function inGenerations(ground: Ground, delay: number, asks: Asks): Step {
  return (day) => {
    if (day === 0) askAll(ground, delay, asks)
  }
}

function askAll({ adopters, counts, days, adopt, borrow, laid }: Ground, delay: number, asks: Asks): void {
  const yeses = laid === undefined ? borrow(noNewcomers) : noNewcomersOn(laid)
  for (let generation = 0, asked = 0; asked < adopters.count; generation++) {
    const day = Math.floor(generation * delay)
    const answers = Math.floor(generation * delay + delay)
    const nextDay = Math.floor((generation + 1) * delay)
    for (const end = adopters.count; asked < end; ) {
      const to = Math.min(end, asked + together)
      yeses.count = 0
      const sent = asks(asked, to, yeses)
      counts.asked[day] += sent
      if (answers < days) counts.answered[answers] += sent
      if (nextDay < days) adopt(yeses, nextDay)
      asked = to
    }
  }
}
