import type { Target } from '../metrics/target.ts'
import { dateOf } from '../model/clock.ts'
import type { Model } from '../model/model.ts'
import type { Run } from '../model/run.ts'
import { cascades } from './cascades.ts'
import { communities, communityDays, communityLinks } from './communities.ts'
import { communityPeople, communityTies } from './communitySample.ts'
import { credibility } from './credibility.ts'
import { funnel } from './funnel.ts'
import { generations } from './generations.ts'
import { lives } from './lives.ts'
import { money } from './money.ts'
import { readings } from './readings.ts'
import { recipients } from './recipients.ts'
import type { Result } from './result.ts'
import { retention } from './retention.ts'
import { scoreOf, scoresTable } from './score.ts'
import { series } from './series.ts'
import { stayByCohort, stayByRoute } from './stays.ts'
import { treeDays, treeShapes } from './treeShapes.ts'
import { trees } from './trees.ts'
import { twinDays, twinTable } from './twin.ts'
import { verdicts } from './verdicts.ts'

/** What a result says of itself besides the run's facts. */
export interface About {
  readonly scenario: string
  readonly question: string
  readonly version: string
  readonly targets: readonly Target[]
  /** The quantities of the scenario that nobody knows exactly. */
  readonly uncertain?: Result['uncertain']
  /** The days the run was to have; where these are more than it has, it was stopped. */
  readonly plannedDays?: number
}

/** Turns the facts of a run into numbers and tables. Throws `unknown metric` for a target on none. */
export function resultOf(run: Run, about: About): Result {
  const { model } = run
  const { scenario, question, version, targets, uncertain, plannedDays = model.days } = about
  const read = readings(run)
  return {
    scenario,
    question,
    seed: model.seed,
    version,
    days: model.days,
    ...(plannedDays > model.days ? { plannedDays } : {}),
    people: model.people,
    ...(uncertain === undefined ? {} : { uncertain }),
    start: dateOf(model.clock, 0),
    campaign: campaignOf(model),
    plays: model.plays.map(({ kind, name, start, end }) => ({ kind, name, firstDay: start + 1, lastDay: end })),
    readings: read,
    score: scoreOf(read),
    verdicts: verdicts(targets, read),
    tables: {
      series: series(run),
      funnel: funnel(run),
      cascades: cascades(run),
      generations: generations(run),
      treeShapes: treeShapes(run),
      trees: trees(run),
      treeDays: treeDays(run),
      communities: communities(run),
      communityLinks: communityLinks(run),
      communityDays: communityDays(run),
      communityPeople: communityPeople(run),
      communityTies: communityTies(run),
      money: money(read),
      retention: retention(run),
      stayByRoute: stayByRoute(run),
      stayByCohort: stayByCohort(run),
      recipients: recipients(run),
      lives: lives(run),
      scores: scoresTable(read),
      credibility: credibility(run),
      ...(run.twin === undefined ? {} : { twin: twinTable(run, run.twin), twinDays: twinDays(run, run.twin) }),
    },
  }
}

function campaignOf({ campaign, clock }: Model): Result['campaign'] {
  if (!campaign.planned) return null
  const { start, end } = campaign
  return { first: dateOf(clock, start), last: dateOf(clock, end - 1), firstDay: start + 1, lastDay: end }
}
