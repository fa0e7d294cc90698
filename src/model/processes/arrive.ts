import { logistic } from '../../arithmetic/logistic.ts'
import { uniform } from '../../random/stream.ts'
import { type OutsideWord, outsideChannels, outsideWords } from '../channels.ts'
import { savingForNewcomers } from '../gains.ts'
import type { Model } from '../model.ts'
import { byMedia, bySearch, prospect, type World } from '../world.ts'
import { propose } from './join.ts'
import { alone, willingness } from './willingness.ts'

/**
 * Arrivals from outside: prospects come across the community by search or by advertising, and decide as invited people
 * do, without anyone's word for it.
 *
 * Each prospect is reached by a source with its daily reach; whoever is reached by both goes by search.
 */
export function arrive(model: Model, world: World, day: number): void {
  const { search, media } = model.channels
  const { status, streams, exposed, dayRows } = world
  const mediaStart = dayOf(model.clock, media.start)
  const mediaReach = day >= mediaStart && day < mediaStart + media.days ? media.reach : 0
  if (search.reach === 0 && mediaReach === 0) return
  for (let person = 0; person < model.people; person++) {
    if (status[person] !== prospect) continue
    const found = uniform(streams.search, person, day) < search.reach
    const shown = mediaReach > 0 && uniform(streams.media, person, day) < mediaReach
    if (shown) dayRows.mediaCost[day] += media.cost
    if (!found && !shown) continue
    exposed[person] = 1
    dayRows.exposures[day] += Number(found) + Number(shown)
    const odds = willingness(
      model,
      world,
      person,
      alone,
      0,
      savingForNewcomers(model, world, world.traits.segment[person], day),
    )
    const draw = uniform(streams.arrival, person, day)
    if (draw < logistic(odds)) propose(world, person, -1, found ? bySearch : byMedia, draw)
  }
}
