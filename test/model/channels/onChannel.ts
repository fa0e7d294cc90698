import type { MemberWord } from '../../../src/model/channels.ts'
import type { Model } from '../../../src/model/model.ts'
import { populate } from '../../../src/model/populate.ts'
import { simulate } from '../../../src/model/simulate.ts'
import { member } from '../../../src/model/status.ts'
import type { World } from '../../../src/model/world.ts'
import { smallModel } from '../smallWorld.ts'

const base = { privateChat: 'base', group: 'groupBase', feed: 'feedBase', shortVideo: 'videoBase' } as const

/** A world of a few people to run. */
export interface OnChannel {
  readonly people: number
  readonly ties: readonly (readonly [number, number])[]
  /** The ties that are weak; the others are strong. */
  readonly weak?: readonly (readonly [number, number])[]
  /** Fields of the channel. */
  readonly channel?: object
  /** Chance that whoever reacts joins. */
  readonly joins?: number
  readonly answer?: object
  readonly words?: object
}

/**
 * Runs a quiet world whose only founder is person 0: every member is there every day and shares on one channel, everybody
 * who could be told is, and reacts on the same day.
 */
export function onChannel(word: MemberWord, world: OnChannel): World {
  return simulate(onChannelModel(word, world)).world
}

/** The model of that world. */
export function onChannelModel(word: MemberWord, given: OnChannel): Model {
  const { people, ties, weak = [], channel, joins = 1, answer, words } = given
  const model = smallModel(people, ties, {
    community: { members: 1 },
    content: { quality: 1, qualitySpread: 0, wearOut: 0, formats: { article: 0, shortVideo: 1 }, pieceCost: 0 },
    behaviour: {
      logIn: { base: 1 },
      share: { [base[word]]: 1, mostTimes: 200 },
      answer: { base: joins, group: 0, shortVideo: 0, ...answer },
    },
    channels: { [word]: { ...everybody[word], ...channel } },
    ...words,
  })
  const strength = strengthOf(model, weak)
  for (let at = 0; at < 4000; at++) {
    const seeded = { ...model, strength, seed: `channel ${at}` }
    if (populate(seeded).status[0] === member) return seeded
  }
  throw new Error('missing seed')
}

const atOnce = { answered: 1, delay: 0.01, delaySpread: 0 }
const everybody = {
  privateChat: atOnce,
  feed: atOnce,
  group: { friends: 1, beyond: 1, reach: 1, ...atOnce },
  shortVideo: { reach: 1000, ...atOnce },
}

function strengthOf({ graph, strength }: Model, weak: readonly (readonly [number, number])[]): Uint8Array {
  const column = strength.slice()
  for (let person = 0; person < graph.nodes; person++) {
    for (let arc = graph.offsets[person]; arc < graph.offsets[person + 1]; arc++) {
      const friend = graph.neighbours[arc]
      const isWeak = weak.some(([a, b]) => (a === person && b === friend) || (a === friend && b === person))
      column[arc] = isWeak ? 0 : 1
    }
  }
  return column
}

/** Who was told so far: the people outside and inside who have been invited or have seen what was shared. */
export function toldIn(world: World): number[] {
  return [...world.invited.keys()].filter((person) => world.invited[person] === 1)
}
