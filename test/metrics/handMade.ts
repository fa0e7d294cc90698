import { fromEdges } from '../../src/graph/fromEdges.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { behaviourFields } from '../../src/model/behaviour.ts'
import { channelFields } from '../../src/model/channels.ts'
import { clockFields } from '../../src/model/clock.ts'
import { communityFields } from '../../src/model/community.ts'
import { contentFields } from '../../src/model/content.ts'
import { emptyWorld } from '../../src/model/emptyWorld.ts'
import { marketFields } from '../../src/model/market.ts'
import { campaignOf, type Model } from '../../src/model/model.ts'
import type { Play } from '../../src/model/play.ts'
import { productFields } from '../../src/model/product.ts'
import { emptyRoll } from '../../src/model/roll.ts'
import { screeningFields } from '../../src/model/screening.ts'
import type { Traits } from '../../src/model/traits.ts'
import type { World } from '../../src/model/world.ts'

/** What a hand-made run is about; everything else is the default of its section. */
export interface HandMade {
  readonly people: number
  readonly days: number
  readonly plays?: readonly Play[]
  readonly ties?: readonly (readonly [number, number])[]
}

/** A run in which nothing has happened yet: a test writes the facts into its world's columns. Everybody is on the roll, in the row of their number. */
export function handMadeRun(about: HandMade): { readonly model: Model; readonly world: World } {
  const model = modelOf(about)
  const everybody = Int32Array.from({ length: model.people }, (_, person) => person)
  const roll = { ...emptyRoll(2, model.people), count: model.people, person: everybody }
  return { model, world: { ...emptyWorld(model, middlingTraits(model)), roll, rowOf: everybody } }
}

/** A play that offers nothing, on some days counted from 0. */
export function playOn(start: number, end: number, more: Partial<Play> = {}): Play {
  return { kind: 'doubleSidedReferral', name: 'friends', start, end, budget: 1_000_000, offers: [], ...more }
}

function modelOf({ people, days, plays = [], ties = [] }: HandMade): Model {
  const graph: Graph = fromEdges(
    people,
    Int32Array.from(ties, ([a]) => a),
    Int32Array.from(ties, ([, b]) => b),
  ).graph
  return {
    seed: 'hand-made',
    clock: clockFields.parse({ days }),
    days,
    market: marketFields.parse({ topics: ['a', 'b'] }),
    people,
    graph,
    strength: new Uint8Array(graph.neighbours.length),
    product: productFields.parse({ price: '¥100', unitCost: '¥50' }),
    community: communityFields.parse({}),
    content: contentFields.parse({}),
    plan: [],
    channels: channelFields.parse({}),
    screening: screeningFields.parse({}),
    plays,
    circumstances: [],
    behaviour: behaviourFields.parse({ buy: { refunded: '50%' } }),
    campaign: campaignOf(plays, days),
  }
}

function middlingTraits(model: Model): Traits {
  const n = model.people
  const each = (value: number) => new Float32Array(n).fill(value)
  return {
    segment: new Uint8Array(n),
    fit: each(0.5),
    dealProneness: each(0.5),
    opportunist: new Uint8Array(n),
  }
}
