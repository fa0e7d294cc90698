import { entry } from '../catalogue.ts'
import { type Play, type PlayContext, playBasics, playFields } from '../model/play.ts'
import type { Rules } from '../model/rules.ts'
import { count } from '../units/count.ts'
import { money } from '../units/money.ts'

/** No place: not in line yet, or no more. */
const noPlace = -1

/**
 * A waiting list (排队内测): members queue for early access, and each friend they bring, or places that another play
 * gives them, moves them up.
 *
 * Newcomers, and those who were members before, line up on the first day on which they are there; a draw orders those of
 * one day. In the evening all who brought friends move up together, then the first in line are served, so many a day;
 * those who have left are passed over. Serving someone costs a fixed sum of cash that the budget must have room for, and
 * gives a good without a price, worth the same to all.
 *
 * A member expects worth · min(1, places / people ahead) of a friend: the part of the way that is left that one friend
 * saves. That is 0 for those not in line, those served, and those whose turn comes this evening anyway.
 */
export const waitingList = entry({
  summary: {
    en: 'Members queue for early access; each friend brought moves them up.',
    zh: '成员排队等内测名额；每带来一位好友就往前移。',
  },
  chinese: '排队内测',
  parameters: () => ({
    ...playFields,
    places: count({
      summary: {
        en: 'Places that each friend brought moves a member up.',
        zh: '每带来一位好友前移几位。',
      },
      default: 50,
      source: 'assumption',
    }),
    servedPerDay: count({
      summary: { en: 'Members who are let in each day.', zh: '每天放行几名成员。' },
      default: 10,
      min: 1,
      source: 'assumption',
    }),
    worth: money({
      summary: { en: 'What early access is worth to a member.', zh: '抢先体验对成员值多少钱。' },
      default: '¥20',
      source: 'assumption',
    }),
    cost: money({
      summary: { en: 'What letting one member in early costs.', zh: '放行一名成员的成本。' },
      default: '¥5',
      source: 'assumption',
    }),
  }),
  make: (given, { clock }: PlayContext): Play => ({
    ...playBasics('waitingList', given, clock),
    offers: [],
    ...(given.worth === 0 ? {} : { rules: (people: number) => queue(people, given) }),
  }),
})

interface Terms {
  readonly places: number
  readonly servedPerDay: number
  readonly worth: number
  readonly cost: number
  readonly budget: number
}

/** The line of one run, from its front to its end. */
function queue(people: number, { places, servedPerDay, worth, cost, budget }: Terms): Rules {
  const known = new Uint8Array(people)
  const ahead = new Int32Array(people).fill(noPlace)
  const movesToday = new Int32Array(people)
  const moving = new Set<number>()
  const move = (person: number, by: number) => {
    movesToday[person] += by
    if (by !== 0) moving.add(person)
  }
  let line: number[] = []
  let newcomers: number[] = []
  let left = budget
  const lineUp = (person: number) => {
    if (known[person] === 1) return
    known[person] = 1
    newcomers.push(person)
  }
  return {
    expects(_, member) {
      const before = ahead[member]
      return before < servedPerDay || left < cost ? 0 : worth * Math.min(1, places / before)
    },
    loggedIn(_, person) {
      lineUp(person)
    },
    joined(_, person, referrer) {
      lineUp(person)
      if (referrer >= 0) move(referrer, places)
    },
    granted(_, person, form, units) {
      if (form === 'queuePlaces') move(person, units)
    },
    dayEnded(stage) {
      newcomers.sort((a, b) => stage.draw(a) - stage.draw(b) || a - b)
      const tonight = movedUp(line.concat(newcomers), movesToday)
      newcomers = []
      for (const person of moving) movesToday[person] = 0
      moving.clear()
      line = []
      let served = 0
      for (const person of tonight) {
        ahead[person] = noPlace
        if (!stage.isMember(person)) continue
        if (served < servedPerDay && left >= cost) {
          stage.award(person, cost, person)
          left -= cost
          served += 1
        } else {
          ahead[person] = line.length
          line.push(person)
        }
      }
    },
  }
}

/** A line after some have moved up so many places; of those who would share one, whoever came further comes first. */
function movedUp(line: readonly number[], moves: Int32Array): readonly number[] {
  const movers: number[] = []
  for (let at = 0; at < line.length; at++) if (moves[line[at]] !== 0) movers.push(at)
  const to = (at: number) => at - moves[line[at]]
  movers.sort((a, b) => to(a) - to(b) || moves[line[b]] - moves[line[a]])
  // All others stand in order already: a walk along the line takes in each mover before whoever is at the place they come to.
  const after: number[] = []
  let next = 0
  for (let at = 0; at < line.length; at++) {
    if (moves[line[at]] !== 0) continue
    while (next < movers.length && to(movers[next]) <= at) after.push(line[movers[next++]])
    after.push(line[at])
  }
  while (next < movers.length) after.push(line[movers[next++]])
  return after
}
