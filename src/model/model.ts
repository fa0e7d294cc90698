import type { Graph } from '../graph/graph.ts'
import type { Behaviour } from './behaviour.ts'
import type { Channels } from './channels.ts'
import type { Circumstance } from './circumstance.ts'
import type { Clock } from './clock.ts'
import type { Community } from './community.ts'
import type { Content } from './content.ts'
import type { Market } from './market.ts'
import type { Series } from './plan.ts'
import type { Play } from './play.ts'
import type { Product } from './product.ts'
import type { Reduced } from './reduced.ts'
import type { Screening } from './screening.ts'

/** The days of the campaign: from the first day of any play to the day after the last; the whole run without plays. */
export interface Campaign {
  readonly start: number
  readonly end: number
  /** Whether any play runs at all. */
  readonly planned: boolean
}

/** One campaign ready to run: everything that does not change while it runs. */
export interface Model {
  readonly seed: string
  readonly clock: Clock
  /** Length of the run in days. */
  readonly days: number
  readonly market: Market
  /** People in the market; the nodes of the graph. */
  readonly people: number
  readonly graph: Graph
  /** One an arc: 1 where the tie is strong. */
  readonly strength: Uint8Array
  readonly product: Product
  readonly community: Community
  readonly content: Content
  /** The content calendar. */
  readonly plan: readonly Series[]
  readonly channels: Channels
  readonly screening: Screening
  readonly plays: readonly Play[]
  readonly circumstances: readonly Circumstance[]
  readonly behaviour: Behaviour
  readonly campaign: Campaign
  /** Laws that run in place of the richer rules; undefined for the whole model. */
  readonly reduced?: Reduced | undefined
}

/** What may differ between models of one campaign. */
type Varied = 'seed' | 'days' | 'plays' | 'campaign' | 'circumstances'

/**
 * A model of these parts, or of those of another but for some.
 *
 * Every model that runs is made here, part by part: V8 gives a copy made by `...` a shape of its own, and compiles much of
 * what it had compiled for the first model once more for the second.
 */
export function modelOf(parts: Model, others: Partial<Pick<Model, Varied>> = {}): Model {
  const { seed = parts.seed, days = parts.days, plays = parts.plays, campaign = parts.campaign } = others
  const { circumstances = parts.circumstances } = others
  const { clock, market, people, graph, strength, product, community, content, plan } = parts
  const { channels, screening, behaviour, reduced } = parts
  return {
    seed,
    clock,
    days,
    market,
    people,
    graph,
    strength,
    product,
    community,
    content,
    plan,
    channels,
    screening,
    plays,
    circumstances,
    behaviour,
    campaign,
    reduced,
  }
}

/** The campaign of some plays, cut to the run. */
export function campaignOf(plays: readonly Play[], days: number): Campaign {
  const running = plays.filter((play) => play.start < days && play.end > 0)
  if (running.length === 0) return { start: 0, end: days, planned: false }
  return {
    start: Math.max(0, Math.min(...running.map((play) => play.start))),
    end: Math.min(days, Math.max(...running.map((play) => play.end))),
    planned: true,
  }
}
