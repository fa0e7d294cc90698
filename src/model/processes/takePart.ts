import { logistic } from '../../arithmetic/logistic.ts'
import { logit } from '../../arithmetic/logit.ts'
import { happens } from '../../random/happens.ts'
import { uniform } from '../../random/stream.ts'
import { appealOfTopic } from '../appeal.ts'
import { isFor } from '../audience.ts'
import { comment as writeComment } from '../comments.ts'
import { couldTakePartOffline, couldTakePartOnline, tookPartOffline, tookPartOnline } from '../during.ts'
import { evenly } from '../evenly.ts'
import type { Model } from '../model.ts'
import type { Challenge } from '../play.ts'
import type { Deed } from '../rules.ts'
import { runsToday } from '../runsToday.ts'
import { article } from '../shelf.ts'
import { pull, worth } from '../weigh.ts'
import type { World } from '../world.ts'
import { conclude, heldOn, joinActivity } from './activities.ts'

/**
 * Take part: members who are here like, comment and post, join the activities held today, and answer open challenges.
 *
 * Each is a chance of its own: logit(base) + content · ln(appeal / ordinary) + satisfaction · (s − ½) + fatigue · f +
 * hosting · service level;
 * posting also by rules · strictness; commenting also by the prompts of the pieces;
 * a challenge also by the appeal of its own topic and prize · δ · g(prize). Articles deepen what a member makes of the
 * product: satisfaction rises by depth · appeal · part of the pieces that are articles · (1 − s).
 */
export function takePart(model: Model, world: World, day: number): void {
  const { hosting, takePart: rule } = model.behaviour
  const { streams, roll, dayRows } = world
  const { here, fatigue, satisfaction } = roll
  const { shelves, shelfOf } = world.content
  const online = evenly(day, model.community.onlineActivities, 7)
  const offline = evenly(day, model.community.offlineActivities, 30)
  dayRows.activityCost[day] = (online + offline) * model.community.activityCost
  const held = heldOn(model, world, day)
  const spam = spamOf(model, world, day)
  const challenges = model.plays.flatMap((play, at) =>
    play.challenge !== undefined && runsToday(model, world, at, day)
      ? [{ play: at, challenge: { ...play.challenge, prize: play.challenge.prize * world.rewardFactor[at] } }]
      : [],
  )
  const prompts = model.plays.flatMap(({ prompt }, at) =>
    prompt !== undefined && runsToday(model, world, at, day) ? [{ play: at, prompt }] : [],
  )
  if (online > 0 || challenges.length > 0 || held.some((each) => !each.offline))
    offer(model, world, day, couldTakePartOnline)
  if (offline > 0 || held.some((each) => each.offline)) offer(model, world, day, couldTakePartOffline)

  const like = logit(rule.like)
  const comment = logit(rule.comment)
  const post = logit(rule.post) + rule.rules * model.community.strictness
  const joinOnline = logit(rule.online)
  const joinOffline = logit(rule.offline)
  for (let at = 0; at < world.hereCount; at++) {
    const row = here[at]
    const person = roll.person[row]
    fatigue[row] += spam
    const mood =
      rule.satisfaction * (satisfaction[row] - 0.5) + rule.fatigue * fatigue[row] + hosting.takePart * world.service
    const appeal = roll.appeal[row]
    const shelf = shelves[shelfOf[roll.segment[row]]]
    satisfaction[row] += rule.depth * appeal * shelf.parts[article] * (1 - satisfaction[row])
    const odds = mood + rule.content * roll.pull[row]
    if (happens(streams.like, like + odds, person, day)) dayRows.likes[day] += 1
    let prompted = 0
    for (const { play, prompt } of prompts) {
      if (shelf.length > 0 && isFor(model, world, play, person)) prompted += prompt.effect * prompt.part
    }
    if (happens(streams.comment, comment + prompted + odds, person, day)) {
      dayRows.comments[day] += 1
      for (const { play, prompt } of prompts) {
        if (isFor(model, world, play, person)) writeComment(model, world, play, prompt, person, day, shelf)
      }
      tell(model, world, person, 'comment')
    }
    if (happens(streams.post, post + odds, person, day)) {
      dayRows.posts[day] += 1
      tell(model, world, person, 'post')
    }
    let went = 0
    for (const each of held) went |= joinActivity(model, world, day, each, person, mood, appeal)
    let joined = online > 0 && happens(streams.online, joinOnline + odds, person, day)
    for (const { play, challenge } of challenges) {
      if (!isFor(model, world, play, person)) continue
      const had = world.prized[play][person] === 1
      const chance = chanceOfChallenge(model, world, person, challenge, appeal, mood, had)
      if (uniform(world.playStreams[play], person, day) >= chance) continue
      world.challengePlay[person] = play
      world.challengeDay[person] = day
      dayRows.posts[day] += 1
      joined = true
    }
    if (joined || (went & tookPartOnline) !== 0) attend(model, world, day, person, tookPartOnline)
    const goes = offline > 0 && happens(streams.offline, joinOffline + odds, person, day)
    if (goes || (went & tookPartOffline) !== 0) attend(model, world, day, person, tookPartOffline)
  }
  for (const each of held) conclude(model, world, day, each)
}

/** Fatigue that the posts and shares of the day before add to each who is here: the laxer the rules, the more. */
function spamOf(model: Model, { dayRows }: World, day: number): number {
  const { spam } = model.behaviour.takePart
  if (spam === 0 || day === 0 || dayRows.members[day - 1] === 0) return 0
  const each = (dayRows.posts[day - 1] + dayRows.sharers[day - 1]) / dayRows.members[day - 1]
  return spam * (1 - model.community.strictness) * each * 100
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

/** Tells the open plays what a member has done. */
function tell(model: Model, world: World, person: number, deed: Deed): void {
  for (const { play, rules, stage } of world.openActs) {
    if (rules.did !== undefined && isFor(model, world, play, person)) rules.did(stage, person, deed)
  }
}

/** Notes that everyone who is a member today could take part. */
function offer(model: Model, world: World, day: number, bit: number): void {
  if (day < model.campaign.start || day >= model.campaign.end) return
  const { members, person } = world.roll
  for (let at = 0; at < world.memberCount; at++) world.during[person[members[at]]] |= bit
}

function attend(model: Model, world: World, day: number, person: number, bit: number): void {
  const column = bit === tookPartOnline ? world.dayRows.tookPartOnline : world.dayRows.tookPartOffline
  column[day] += 1
  tell(model, world, person, 'activity')
  if (day >= model.campaign.start && day < model.campaign.end) world.during[person] |= bit
}
