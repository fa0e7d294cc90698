/** An answer on its way: when it comes, who gives it, and the row of whom they were asked by. */
interface Answer {
  readonly moment: number
  readonly friend: number
  readonly inviter: number
  readonly number: number
}

/** Answers on their way, the soonest first; of several at one moment the one that was sent first. */
export interface Waiting {
  readonly add: (moment: number, friend: number, inviter: number) => void
  /** Nothing where none is on its way. */
  readonly soonest: () => Answer | undefined
  readonly take: () => void
}

/** No answers yet. A binary heap: each comes no later than the two below it. */
export function waiting(): Waiting {
  const answers: Answer[] = []
  let sent = 0
  const swap = (one: number, other: number) => {
    ;[answers[one], answers[other]] = [answers[other], answers[one]]
  }
  const isSooner = (one: Answer, other: Answer) =>
    one.moment < other.moment || (one.moment === other.moment && one.number < other.number)
  return {
    add(moment, friend, inviter) {
      answers.push({ moment, friend, inviter, number: sent++ })
      for (let place = answers.length - 1; place > 0; ) {
        const above = (place - 1) >> 1
        if (!isSooner(answers[place], answers[above])) return
        swap(place, above)
        place = above
      }
    },
    soonest: () => answers[0],
    take() {
      const last = answers.pop()
      if (last === undefined || answers.length === 0) return
      answers[0] = last
      for (let place = 0; ; ) {
        let soonest = place
        for (let below = 2 * place + 1; below <= 2 * place + 2 && below < answers.length; below++) {
          if (isSooner(answers[below], answers[soonest])) soonest = below
        }
        if (soonest === place) return
        swap(place, soonest)
        place = soonest
      }
    },
  }
}
