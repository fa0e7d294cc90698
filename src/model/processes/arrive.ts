import { logistic } from '../../arithmetic/logistic.ts'
import { type Stream, uniform } from '../../random/stream.ts'
import { type OutsideWord, outsideChannels, outsideWords } from '../channels.ts'
import type { DayColumn } from '../dayRows.ts'
import { savingForNewcomers } from '../gains.ts'
import type { Model } from '../model.ts'
import { byMedia, bySearch, byShop, prospect, type World } from '../world.ts'
import { propose } from './join.ts'
import { seed } from './seed.ts'
import { alone, willingness } from './willingness.ts'

/** How those come whom a channel reaches. */
const routes = { search: bySearch, media: byMedia, shop: byShop } as const satisfies Record<OutsideWord, number>

/**
 * Arrivals from outside: prospects come across the community by search, by advertising, in the shop or by a paid post, and decide as
 * invited people do, without anyone's word for it.
 *
 * Each prospect is reached by each channel with its reach of the day, whatever the others do; whoever is reached by
 * several goes by the first of them.
 */
export function arrive(model: Model, world: World, day: number): void {
  seed(model, world, day)
  const { status, streams, exposed, dayRows } = world
  const sources = sourcesOn(model, world, day)
  if (sources.length === 0) return
  for (let person = 0; person < model.people; person++) {
    if (status[person] !== prospect) continue
    let route = 0
    for (const { luck, reach, cost, spent, route: by } of sources) {
      if (uniform(luck, person, day) >= reach) continue
      dayRows[spent][day] += cost
      dayRows.exposures[day] += 1
      if (route === 0) route = by
    }
    if (route === 0) continue
    exposed[person] = 1
    const odds = willingness(
      model,
      world,
      person,
      alone,
      0,
      savingForNewcomers(model, world, world.traits.segment[person], day),
    )
    const draw = uniform(streams.arrival, person, day)
    if (draw < logistic(odds)) propose(world, person, -1, route, draw)
  }
}

/** A channel from outside on a day on which it reaches anyone. */
interface Source {
  readonly luck: Stream
  readonly reach: number
  readonly cost: number
  readonly spent: DayColumn
  readonly route: number
}

function sourcesOn(model: Model, world: World, day: number): readonly Source[] {
  return outsideWords.flatMap((word): readonly Source[] => {
    const { luck, spent, reachOn, costOf } = outsideChannels[word]
    // The fields of a word were read by the parameters of the channel of that word.
    const fields = model.channels[word] as never
    const reach = reachOn(fields, model.clock, day)
    if (reach === 0) return []
    return [{ luck: world.streams[luck], reach, cost: costOf(fields), spent, route: routes[word] }]
  })
}
