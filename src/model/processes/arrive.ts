import { logistic } from '../../arithmetic/logistic.ts'
import { uniform } from '../../random/stream.ts'
import { propose } from '../candidates.ts'
import { type OutsideWord, outsideChannels, outsideWords } from '../channels.ts'
import { type Encounters, encounters, isReached, meetAgain } from '../encounters.ts'
import { savingForNewcomers } from '../gains.ts'
import { knowInterests } from '../getToKnow.ts'
import type { Model } from '../model.ts'
import { nobody } from '../nobody.ts'
import { byMedia, bySearch, byShop } from '../route.ts'
import { prospect } from '../status.ts'
import type { Streams } from '../streams.ts'
import type { World } from '../world.ts'
import { seed } from './seed.ts'
import { alone, willingness } from './willingness.ts'

/** How those come whom a channel reaches. */
const routes = { search: bySearch, media: byMedia, shop: byShop } as const satisfies Record<OutsideWord, number>

/**
 * Arrivals from outside: prospects come across the community by search, by advertising, in the shop or by a paid post, and decide as
 * invited people do, without anyone's word for it.
 *
 * Each prospect is reached by each channel with its reach of the day, whatever the others do (`../encounters.ts`);
 * whoever is reached by several goes by the first of them.
 */
export function arrive(model: Model, world: World, day: number): void {
  seed(model, world, day)
  const { status, exposed, dayRows } = world
  const reached = new Set<number>()
  for (const word of outsideWords) {
    const ahead = world.encounters[word]
    if (ahead === undefined) continue
    const { spent, costOf } = outsideChannels[word]
    const cost = costOf(fieldsOf(model, word))
    const reach = reachOn(model, word, day)
    for (let person = ahead.first[day], after: number; person >= 0; person = after) {
      after = ahead.next[person]
      if (status[person] !== prospect) continue
      meetAgain(ahead, person, day)
      if (!isReached(ahead, person, day, reach)) continue
      dayRows[spent][day] += cost
      dayRows.exposures[day] += 1
      if (reached.has(person)) continue
      reached.add(person)
      exposed[person] = 1
      decide(model, world, person, day, routes[word])
    }
  }
}

function decide(model: Model, world: World, person: number, day: number, route: number): void {
  const saving = savingForNewcomers(model, world, world.traits.segment[person], day)
  knowInterests(model, world, person)
  const draw = uniform(world.streams.arrival, person, day)
  if (draw >= logistic(willingness(model, world, person, alone, 0, saving))) return
  propose(world.candidates, person, nobody, route, draw)
}

/** The first encounters of everybody with each channel that reaches anyone in the run. */
export function firstEncounters(model: Model, streams: Streams): Readonly<Record<OutsideWord, Encounters | undefined>> {
  const met = (word: OutsideWord) => {
    const chances = Float64Array.from({ length: model.days }, (_, day) => reachOn(model, word, day))
    return encounters(streams[outsideChannels[word].luck], model.people, chances)
  }
  return { search: met('search'), media: met('media'), shop: met('shop') }
}

function reachOn(model: Model, word: OutsideWord, day: number): number {
  return outsideChannels[word].reachOn(fieldsOf(model, word), model.clock, day)
}

/** The fields of a word were read by the parameters of the channel of that word. */
function fieldsOf(model: Model, word: OutsideWord): never {
  return model.channels[word] as never
}
