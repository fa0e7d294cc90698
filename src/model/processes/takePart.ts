import { logistic } from '../../arithmetic/logistic.ts'
import { logit } from '../../arithmetic/logit.ts'
import { uniform } from '../../random/stream.ts'
import { appealOfContent, appealOfTopic, shelfFor } from '../appeal.ts'
import { evenly } from '../evenly.ts'
import type { Model } from '../model.ts'
import { type Challenge, isOpen } from '../play.ts'
import { article } from '../shelf.ts'
import { pull, worth } from '../weigh.ts'
import { couldTakePartOffline, couldTakePartOnline, tookPartOffline, tookPartOnline, type World } from '../world.ts'

/**
 * Take part: members who are here like, comment and post, join the activities held today, and answer open challenges.
 *
 * Each is a chance of its own: logit(base) + content · ln(appeal / ordinary) + satisfaction · (s − ½) + fatigue · f;
 * a challenge also by the appeal of its own topic and prize · δ · g(prize). Articles deepen what a member makes of the
 * product: satisfaction rises by depth · appeal · part of the pieces that are articles · (1 − s).
 */
export function takePart(model: Model, world: World, day: number): void {
  const { judgement, takePart: rule } = model.behaviour
  const { streams, here, dayRows } = world
  const online = evenly(day, model.community.onlineActivities, 7)
  const offline = evenly(day, model.community.offlineActivities, 30)
  dayRows.activityCost[day] = (online + offline) * model.community.activityCost
  const challenges = model.plays.flatMap((play, at) =>
    play.challenge !== undefined && isOpen(play, day) ? [{ play: at, challenge: play.challenge }] : [],
  )
  if (online > 0 || challenges.length > 0) offer(model, world, day, couldTakePartOnline)
  if (offline > 0) offer(model, world, day, couldTakePartOffline)

  const like = logit(rule.like)
  const comment = logit(rule.comment)
  const post = logit(rule.post)
  const joinOnline = logit(rule.online)
  const joinOffline = logit(rule.offline)
  for (let at = 0; at < world.hereCount; at++) {
    const person = here[at]
    const mood = rule.satisfaction * (world.satisfaction[person] - 0.5) + rule.fatigue * world.fatigue[person]
    const appeal = appealOfContent(model, world, person)
    world.satisfaction[person] +=
      rule.depth * appeal * shelfFor(world, person).parts[article] * (1 - world.satisfaction[person])
    const odds = mood + rule.content * pull(appeal, judgement.ordinaryAppeal)
    if (uniform(streams.like, person, day) < logistic(like + odds)) dayRows.likes[day] += 1
    if (uniform(streams.comment, person, day) < logistic(comment + odds)) dayRows.comments[day] += 1
    if (uniform(streams.post, person, day) < logistic(post + odds)) dayRows.posts[day] += 1
    let joined = online > 0 && uniform(streams.online, person, day) < logistic(joinOnline + odds)
    for (const { play, challenge } of challenges) {
      const had = world.prized[play][person] === 1
      const chance = chanceOfChallenge(model, world, person, challenge, appeal, mood, had)
      if (uniform(world.playStreams[play], person, day) >= chance) continue
      world.challengePlay[person] = play
      world.challengeDay[person] = day
      dayRows.posts[day] += 1
      joined = true
    }
    if (joined) attend(model, world, day, person, tookPartOnline)
    if (offline > 0 && uniform(streams.offline, person, day) < logistic(joinOffline + odds)) {
      attend(model, world, day, person, tookPartOffline)
    }
  }
}

function chanceOfChallenge(
  model: Model,
  world: World,
  person: number,
  challenge: Challenge,
  appealOfAll: number,
  mood: number,
  hadPrize: boolean,
): number {
  const { judgement, takePart: rule } = model.behaviour
  const { topic, participation, prize } = challenge
  const appeal = topic === undefined ? appealOfAll : appealOfTopic(model, world, person, topic)
  const gain = hadPrize ? 0 : worth(prize, judgement.halfReward)
  const drawn = rule.content * pull(appeal, judgement.ordinaryAppeal)
  return logistic(logit(participation) + mood + drawn + rule.prize * world.traits.dealProneness[person] * gain)
}

/** Notes that everyone who is a member today could take part. */
function offer(model: Model, world: World, day: number, bit: number): void {
  if (day < model.campaign.start || day >= model.campaign.end) return
  for (let at = 0; at < world.memberCount; at++) world.during[world.members[at]] |= bit
}

function attend(model: Model, world: World, day: number, person: number, bit: number): void {
  const column = bit === tookPartOnline ? world.dayRows.tookPartOnline : world.dayRows.tookPartOffline
  column[day] += 1
  if (day >= model.campaign.start && day < model.campaign.end) world.during[person] |= bit
}
