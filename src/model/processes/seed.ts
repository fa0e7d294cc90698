import { logistic } from '../../arithmetic/logistic.ts'
import { uniform } from '../../random/stream.ts'
import { appealOfContent, appealOfTopic } from '../appeal.ts'
import { isFor } from '../audience.ts'
import { propose } from '../candidates.ts'
import { savingForNewcomers } from '../gains.ts'
import { knowInterests } from '../getToKnow.ts'
import type { Model } from '../model.ts'
import type { SeededPost } from '../play.ts'
import { byKol } from '../route.ts'
import { runsToday } from '../runsToday.ts'
import { prospect } from '../status.ts'
import type { World } from '../world.ts'
import { alone, willingness } from './willingness.ts'

/**
 * Paid posts that appear today reach people outside; those who take them in decide by what they are about and how far
 * they are believed.
 */
export function seed(model: Model, world: World, day: number): void {
  for (let play = 0; play < model.plays.length; play++) {
    const { seeding, start } = model.plays[play]
    if (seeding === undefined || !runsToday(model, world, play, day)) continue
    for (let at = 0; at < seeding.length; at++) {
      if (seeding[at].day === day - start) reachWith(model, world, day, play, at, seeding[at])
    }
  }
}

function reachWith(model: Model, world: World, day: number, play: number, at: number, post: SeededPost): void {
  const { status, exposed, dayRows, playStreams, traits } = world
  dayRows.kolCost[day] += post.fee
  for (let person = 0; person < model.people; person++) {
    if (status[person] !== prospect || !isFor(model, world, play, person)) continue
    if (uniform(playStreams[play], person, at, 0) >= post.reach) continue
    exposed[person] = 1
    dayRows.exposures[day] += 1
    if (uniform(playStreams[play], person, at, 1) >= post.attention) continue
    const saving = savingForNewcomers(model, world, traits.segment[person], day)
    const { topic } = post
    knowInterests(model, world, person)
    const appeal =
      topic === undefined ? appealOfContent(model, world, person) : appealOfTopic(model, world, person, topic)
    const odds = willingness(model, world, person, alone, 0, saving, appeal) + post.effect
    const draw = uniform(playStreams[play], person, at, 2)
    if (draw < logistic(odds)) propose(world.candidates, person, -1, byKol, draw)
  }
}
