import { logit } from '../../arithmetic/logit.ts'
import { happens } from '../../random/happens.ts'
import { uniform } from '../../random/stream.ts'
import { acquaint } from '../acquaint.ts'
import { type Activity, isHeld, placeOf } from '../activity.ts'
import { appealOfTopic } from '../appeal.ts'
import { tookPartOffline, tookPartOnline } from '../during.ts'
import type { Model } from '../model.ts'
import { pull, worth } from '../weigh.ts'
import type { World } from '../world.ts'

/** An activity on a day on which it is held. */
export interface Held {
  /** Its place in the community's list, which keys its draws. */
  readonly at: number
  readonly activity: Activity
  readonly offline: boolean
  /** Its topic's place in the market's list, or -1 for whatever the content is about. */
  readonly topic: number
  /** The log-odds of its kind, and g of the prize that each can expect if all who are here take part. */
  readonly common: number
  readonly gain: number
  readonly participants: number[]
}

const columns = {
  quiz: 'tookPartQuiz',
  draw: 'tookPartDraw',
  topic: 'tookPartTopic',
  meetUp: 'tookPartMeetUp',
} as const

/** The activities held on a day, with nobody in them yet. */
export function heldOn(model: Model, world: World, day: number): readonly Held[] {
  const { judgement, activities: rule } = model.behaviour
  return model.community.activities.flatMap((activity, at): readonly Held[] => {
    if (!isHeld(activity, model.clock, day)) return []
    const chanceToWin = Math.min(1, activity.winners / Math.max(1, world.hereCount))
    return [
      {
        at,
        activity,
        offline: placeOf(activity) === 'offline',
        topic: activity.topic === '' ? -1 : model.market.topics.indexOf(activity.topic),
        common: logit(rule[activity.kind].base),
        gain: worth(activity.prize * chanceToWin, judgement.halfReward),
        participants: [],
      },
    ]
  })
}

/**
 * Whether a member who is here takes part in one of today's activities, and what it does to them.
 *
 * logit(base of its kind) + mood + content · ln(appeal / ordinary) + prize · δ · g(prize · chance to win); satisfaction
 * and habit go a part of the way to 1.
 *
 * @param mood log-odds that hold for all the member does today
 * @param appealOfAll the appeal of the content, for an activity without a topic of its own
 * @returns the bit of the place where they took part, or 0
 */
export function joinActivity(
  model: Model,
  world: World,
  day: number,
  held: Held,
  person: number,
  mood: number,
  appealOfAll: number,
): number {
  const { judgement, takePart, activities } = model.behaviour
  const appeal = held.topic < 0 ? appealOfAll : appealOfTopic(model, world, person, held.topic)
  const odds =
    held.common +
    mood +
    takePart.content * pull(appeal, judgement.ordinaryAppeal) +
    takePart.prize * world.traits.dealProneness[person] * held.gain
  if (!happens(world.streams.activities, odds, person, day, held.at)) return 0
  const { satisfaction, habit } = activities[held.activity.kind]
  const { roll } = world
  const row = world.rowOf[person]
  roll.satisfaction[row] += satisfaction * (1 - roll.satisfaction[row])
  roll.habit[row] += habit * (1 - roll.habit[row])
  held.participants.push(person)
  return held.offline ? tookPartOffline : tookPartOnline
}

/** Ends an activity: it is counted and paid for, prizes included, and those who were there may get to know one another. */
export function conclude(model: Model, world: World, day: number, held: Held): void {
  const { activity, at, offline, participants } = held
  const { meetsOnline, meetsOffline } = model.behaviour.activities
  const { streams, dayRows } = world
  dayRows[columns[activity.kind]][day] += participants.length
  dayRows.activityCost[day] += activity.cost + activity.prize * Math.min(activity.winners, participants.length)
  const meets = offline ? meetsOffline : meetsOnline
  // By number, so that whom someone meets does not hang on the order in which members are stored.
  participants.sort((a, b) => a - b)
  for (let me = 0; me < participants.length && participants.length > 1; me++) {
    const person = participants[me]
    if (uniform(streams.meetsAt, person, day, at) >= meets) continue
    const other = Math.floor(uniform(streams.meetsAtWhom, person, day, at) * (participants.length - 1))
    acquaint(model, world, person, participants[other < me ? other : other + 1], day)
  }
}
