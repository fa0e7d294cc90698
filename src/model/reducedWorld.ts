import { among } from '../graph/among.ts'
import type { Graph } from '../graph/graph.ts'
import { rankOf, ranksOf } from '../graph/ranks.ts'
import { asRead, type Given, givenTo, keep } from './asRead.ts'
import { type Character, noCharacter } from './character.ts'
import { noClaims } from './claims.ts'
import { shared, wasActive } from './during.ts'
import { emptyWorld } from './emptyWorld.ts'
import { countOf, type Facts } from './facts.ts'
import { Made } from './made.ts'
import type { Model } from './model.ts'
import { never } from './never.ts'
import { nobody } from './nobody.ts'
import { numbers } from './pieces.ts'
import { invitationsOfFacts } from './reducedInvitations.ts'
import { ordersOfFacts } from './reducedOrders.ts'
import { rowsOfFacts } from './reducedRows.ts'
import { emptyRoll, type Roll } from './roll.ts'
import { byReferral, bySearch, founder } from './route.ts'
import type { Run } from './run.ts'
import { former, member } from './status.ts'
import { noTies } from './ties.ts'
import type { Traits } from './traits.ts'
import type { World } from './world.ts'

type Column = { readonly [Name in keyof World]?: (made: Made) => World[Name] }

/** What a reduced form says about the world, a column each; of all others it says nothing, and they are as in an empty one. */
const columns = {
  day: ({ days }) => days - 1,
  memberCount: (made) => made.adopters.count - leftIn(made),
  status: (made) => {
    const { adopters, days } = made
    return ofAdopters(made, new Uint8Array(made.people), (row) => (adopters.last[row] < days ? former : member))
  },
  joinDay: (made) => ofAdopters(made, neverYet(made), (row) => made.adopters.joined[row]),
  leftDay: (made) => {
    const { adopters, days } = made
    return ofAdopters(made, neverYet(made), (row) => (adopters.last[row] < days ? adopters.last[row] : never))
  },
  route: (made) => {
    const { adopters, founders } = made
    const routeOf = (row: number) => (row < founders ? founder : adopters.referrer[row] < 0 ? bySearch : byReferral)
    return ofAdopters(made, new Uint8Array(made.people), routeOf)
  },
  referrer: (made) => {
    const { places, adopters } = made
    const { referrer } = adopters
    return ofAdopters(made, new Int32Array(made.people).fill(nobody), (row) =>
      referrer[row] < 0 ? nobody : places[referrer[row]],
    )
  },
  generation: (made) => {
    const { adopters } = made
    const steps = new Int32Array(adopters.count)
    // Whoever brought someone has an earlier row.
    for (let row = 0; row < adopters.count; row++) {
      if (adopters.referrer[row] >= 0) steps[row] = steps[adopters.referrer[row]] + 1
    }
    return ofAdopters(made, new Int32Array(made.people), (row) => steps[row])
  },
  brought: ({ people, places, adopters }) => {
    const { referrer, count } = adopters
    const brought = new Int32Array(people)
    for (let row = 0; row < count; row++) if (referrer[row] >= 0) brought[places[referrer[row]]] += 1
    return brought
  },
  memberFriends: ({ adopters, places, model, days, people }) => {
    const { offsets, neighbours } = model.graph
    const friends = new Int32Array(people)
    for (let row = 0; row < adopters.count; row++) {
      if (adopters.last[row] < days) continue
      const person = places[row]
      for (let arc = offsets[person]; arc < offsets[person + 1]; arc++) friends[neighbours[arc]] += 1
    }
    return friends
  },
  exposed: (made) => ofAdopters(made, new Uint8Array(made.people), (row) => Number(row < made.founders)),
  invited: ({ people }) => new Uint8Array(people),
  answered: ({ people }) => new Uint8Array(people),
  rowOf: (made) => ofAdopters(made, new Int32Array(made.people).fill(-1), (row) => row),
  roll: (made) => rollOf(made),
  shares: (made) => ofAdopters(made, new Int32Array(made.people), (row) => made.adopters.shares[row]),
  orders: (made) => ofAdopters(made, new Int32Array(made.people), (row) => made.adopters.orders[row]),
  spend: (made) => {
    const { price } = made.model.product
    return ofAdopters(made, new Float64Array(made.people), (row) => made.adopters.orders[row] * price)
  },
  firstOrder: (made) => orderDay(made, 0),
  secondOrder: (made) => orderDay(made, 1),
  lastOrder: (made) => orderDay(made, -1),
  fullPriceReturn: neverYet,
  returnDay: neverYet,
  firstOnDeal: ({ people }) => new Uint8Array(people),
  during: (made) => {
    const { shares } = made.adopters
    const { logins } = made.presence
    const bits = (row: number) => (logins[row] > 0 ? wasActive : 0) | (shares[row] > 0 ? shared : 0)
    return ofAdopters(made, new Uint8Array(made.people), bits)
  },
  traits: ({ model }) => alikeTraits(model),
  character: ({ model }) => alikeCharacter(model),
  orderBook: ordersOfFacts,
  invitations: invitationsOfFacts,
  claims: noClaims,
  ties: noTies,
  dayRows: rowsOfFacts,
  loggedInAtAge: ({ presence, days }) => presence.atAge.subarray(0, days),
  seenAtAge: ({ adopters, founders, days }) => {
    const seen = numbers(days)
    for (let row = founders; row < adopters.count; row++) seen[days - 1 - adopters.joined[row]] += 1
    for (let age = days - 2; age >= 0; age--) seen[age] += seen[age + 1]
    return seen
  },
} as const satisfies Column

/**
 * A run of a reduced form as a world like any other: a column of it is made when it is first read, so that what nobody
 * asks for takes neither time nor memory.
 */
export function worldOfFacts(model: Model, facts: Facts, founders: number): World {
  return worldOf(new Made(model, facts, founders))
}

/**
 * The same run as though there were nobody but those who have ever adopted, called by their places among them, in the order
 * of their numbers: what is asked of a run without regard to who stayed outside comes to the same, at a small part of the
 * time and memory where these are many. A run of the whole model is given back as it is, and one that nobody adopted in.
 */
export function amongAdopters(run: Run): Run {
  const made = givenTo(run.world as Given<Made>)
  if (made === undefined || made.adopters.count === 0) return run
  const { model, facts, founders } = made
  const { person } = made.adopters
  const ranks = ranksOf(person, model.people)
  const places = person.map((each) => rankOf(ranks, each))
  const people = new Int32Array(places.length)
  for (let row = 0; row < places.length; row++) people[places[row]] = person[row]
  let graph: Graph | undefined
  const few: Model = {
    ...model,
    people: people.length,
    get graph() {
      graph ??= among(model.graph, people)
      return graph
    },
  }
  return { ...run, model: few, world: worldOf(new Made(few, facts, founders, places)) }
}

interface Unsaid extends Given<Made> {
  [rest]?: World
}

/** Where such a world has the columns of which it says nothing. */
const rest = Symbol('rest')

/** The columns of which a reduced form says nothing, which are made all at once. */
const unsaid = new Proxy(
  {},
  {
    get(_, name, world: Unsaid) {
      if (typeof name === 'symbol') return undefined
      world[rest] ??= emptyWorld(givenTo(world)!.model, noTraits)
      return keep(world, name, world[rest][name as keyof World])
    },
  },
)

const worldOf = asRead(columns, unsaid) as (made: Made) => World // which has every column, by `unsaid`

/** Adopters, of whom the middle is known and no more. */
function rollOf({ adopters: { count }, places, presence, model }: Made): Roll {
  const roll = {
    ...emptyRoll(model.market.topics.length, count),
    count,
    person: places.slice(0, count),
    logins: Int32Array.from(presence.logins.subarray(0, count)),
  }
  roll.fit.fill(0.5)
  roll.dealProneness.fill(0.5)
  roll.buyingRate.fill(1)
  roll.habit.fill(model.behaviour.logIn.base)
  roll.satisfaction.fill(0.5)
  return roll
}

function neverYet({ people }: Made): Int16Array {
  return new Int16Array(people).fill(never)
}

/** Writes a value for every adopter into a column that has those of all others. */
function ofAdopters<Values extends Uint8Array | Int16Array | Int32Array | Float32Array | Float64Array>(
  { adopters: { count }, places }: Made,
  column: Values,
  valueFor: (row: number) => number,
): Values {
  for (let row = 0; row < count; row++) column[places[row]] = valueFor(row)
  return column
}

function leftIn({ facts, days }: Made): number {
  const onDay = countOf(facts, 'left')
  let left = 0
  for (let day = 0; day < days; day++) left += onDay[day]
  return left
}

/** The day of everybody's order of a number, counted from 0, or from the last backwards; never where there are not so many. */
function orderDay(made: Made, number: number): Int16Array {
  const { adopters, orderDays } = made
  let from = 0
  return ofAdopters(made, neverYet(made), (row) => {
    const place = number < 0 ? adopters.orders[row] + number : number
    const day = place >= 0 && place < adopters.orders[row] ? orderDays[from + place] : never
    from += adopters.orders[row]
    return day
  })
}

/** People of a reduced form are alike: they differ by its laws alone. */
function alikeTraits({ people }: Model): Traits {
  return {
    segment: new Uint8Array(people),
    fit: new Float32Array(people).fill(0.5),
    dealProneness: new Float32Array(people).fill(0.5),
    opportunist: new Uint8Array(people),
  }
}

function alikeCharacter(model: Model): Character {
  const character = noCharacter(model)
  character.interests.fill(1 / model.market.topics.length)
  character.isKnown.fill(1)
  return character
}

const noTraits: Traits = alikeTraits({ people: 0 } as Model) // nothing else is read
