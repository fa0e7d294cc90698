import { clawedBack, paid, tookOff } from '../model/claims.ts'
import { dateOf } from '../model/clock.ts'
import { privateChat } from '../model/invitations.ts'
import { never } from '../model/never.ts'
import { nobody } from '../model/nobody.ts'
import { byReferral, founder } from '../model/route.ts'
import type { Run } from '../model/run.ts'
import type { Table } from './table.ts'

/** Whose story is told: who brought the most friends, who took rewards and gave nothing, who kept coming back to buy. */
export const lifeKinds = ['referrer', 'hunter', 'loyal'] as const

export type LifeKind = (typeof lifeKinds)[number]

/** What can happen to a person, in the order in which things of one day are told. */
export const lifeEvents = [
  'founder',
  'invited',
  'joined',
  'cameBack',
  'order',
  'orderOnDeal',
  'returned',
  'asked',
  'brought',
  'reward',
  'fakeReward',
  'takenBack',
  'left',
] as const

export type LifeEvent = (typeof lifeEvents)[number]

/** One thing that happened to a person. */
interface Happening {
  readonly day: number
  readonly event: LifeEvent
  /** The friend it has to do with; how many, where it is many; fen; the play that was behind it. */
  readonly other?: number
  readonly count?: number
  readonly fen?: number
  readonly play?: string
  /** How someone came, or was reached. */
  readonly way?: string
}

const routes = ['founder', 'referral', 'search', 'media', 'kol', 'shop'] as const
const channels = ['privateChat', 'feed', 'group', 'shortVideo'] as const

/**
 * The lives of up to three people, a row a thing that happened: kind, person, day (from 1), date, event, other, count, fen,
 * play, way.
 *
 * The referrer is who brought the most friends, and the loyal one who, of those who never came for rewards alone, ordered most
 * often at the list price, from two orders on; the hunter came for rewards alone and got most of them. Of equals the one with
 * the lowest number; a kind that nobody is has no rows. All is read off what the run recorded.
 */
export function lives(run: Run): Table {
  const told = lifeKinds.flatMap((kind) => {
    const person = chosen(run, kind)
    return person === nobody ? [] : lifeOf(run, person).map((happening) => ({ kind, person, ...happening }))
  })
  const column = (
    name: string,
    label: string,
    unit: string,
    take: (row: (typeof told)[number]) => string | number | null,
  ) => {
    return { name, label, unit, values: told.map(take) }
  }
  return {
    name: 'lives',
    title: 'Three lives',
    columns: [
      column('kind', 'Whose life', '', ({ kind }) => kind),
      column('person', 'Number of the person, from 0', '', ({ person }) => person),
      column('day', 'Day, from 1; 0 before the run', 'day', ({ day }) => day + 1),
      column('date', 'Date', '', ({ day }) => (day < 0 ? '' : dateOf(run.model.clock, day))),
      column('event', 'What happened', '', ({ event }) => event),
      column('other', 'Number of the friend', '', ({ other }) => other ?? null),
      column('count', 'How many', '', ({ count }) => count ?? null),
      column('fen', 'Amount', 'fen', ({ fen }) => fen ?? null),
      column('play', 'The play behind it', '', ({ play }) => play ?? ''),
      column('way', 'How', '', ({ way }) => way ?? ''),
    ],
  }
}

function chosen(run: Run, kind: LifeKind): number {
  const { brought, traits, joinDay } = run.world
  const score = scoreOf[kind](run)
  let best: number = nobody
  for (let person = 0; person < run.model.people; person++) {
    if (joinDay[person] === never || score[person] <= 0) continue
    if (kind !== 'referrer' && (traits.opportunist[person] === 1) !== (kind === 'hunter')) continue
    if (kind === 'loyal' && (score[person] < 2 || brought[person] > 0)) continue
    if (best === nobody || score[person] > score[best]) best = person
  }
  return best
}

/** What makes a person stand for a kind, a number each. */
const scoreOf: Readonly<Record<LifeKind, (run: Run) => ArrayLike<number>>> = {
  referrer: ({ world }) => world.brought,
  hunter({ model, world: { claims } }) {
    const got = new Float64Array(model.people)
    for (let row = 0; row < claims.count; row++) {
      if (claims.status[row] === paid) got[claims.beneficiary[row]] += claims.amount[row]
    }
    return got
  },
  loyal({ model, world: { orderBook } }) {
    const full = new Float64Array(model.people)
    for (let row = 0; row < orderBook.count; row++) {
      if (orderBook.deal[row] === 0 && orderBook.calledOff[row] === 0) full[orderBook.person[row]] += 1
    }
    return full
  },
}

/** Everything that the run recorded of a person, in the order of days. */
function lifeOf(run: Run, person: number): readonly Happening[] {
  const { joinDay, leftDay, returnDay, leftAgain, route, referrer } = run.world
  const found: Happening[] = [...invitationsOf(run, person), ...ordersOf(run, person), ...rewardsOf(run, person)]
  if (route[person] === founder) found.push({ day: -1, event: 'founder' })
  else {
    const friend = route[person] === byReferral ? { other: referrer[person] } : {}
    const offered = promisedTo(run, person)
    found.push({ day: joinDay[person], event: 'joined', way: routes[route[person]] ?? '', ...friend, ...offered })
  }
  for (let friend = 0; friend < run.model.people; friend++) {
    if (referrer[friend] === person) found.push({ day: joinDay[friend], event: 'brought', other: friend })
  }
  if (leftDay[person] !== never) found.push({ day: leftDay[person], event: 'left' })
  if (returnDay[person] !== never) found.push({ day: returnDay[person], event: 'cameBack' })
  if (leftAgain[person] !== never) found.push({ day: leftAgain[person], event: 'left' })
  return found.toSorted(
    (one, other) => one.day - other.day || lifeEvents.indexOf(one.event) - lifeEvents.indexOf(other.event),
  )
}

/** What a person was promised for coming, and by which play; nothing where it was nothing. */
function promisedTo({ model, world: { claims, joinDay } }: Run, person: number): Pick<Happening, 'fen' | 'play'> {
  for (let row = 0; row < claims.count; row++) {
    const own = claims.beneficiary[row] === person && claims.friend[row] === person
    if (!own || claims.offer[row] < 0 || claims.made[row] !== joinDay[person]) continue
    return { fen: claims.amount[row], play: model.plays[claims.play[row]].name }
  }
  return {}
}

/** The plays on a day that reward whoever brings a friend, by name. */
function luring({ plays }: Run['model'], day: number): Pick<Happening, 'play'> {
  const open = plays.filter(
    ({ start, end, offers }) => day >= start && day < end && offers.some(({ to }) => to !== 'friend'),
  )
  return open.length === 0 ? {} : { play: open.map(({ name }) => name).join(', ') }
}

/** The invitations that reached a person before they came, and on which days the person asked how many friends in private. */
function invitationsOf({ model, world: { invitations, joinDay } }: Run, person: number): readonly Happening[] {
  const found: Happening[] = []
  const asked = new Map<number, number>()
  for (let row = 0; row < invitations.count; row++) {
    const day = invitations.sent[row]
    if (invitations.invited[row] === person && (joinDay[person] === never || day <= joinDay[person])) {
      const way = channels[invitations.channel[row]] ?? ''
      found.push({ day, event: 'invited', other: invitations.inviter[row], way })
    }
    if (invitations.inviter[row] === person && invitations.channel[row] === privateChat) {
      asked.set(day, (asked.get(day) ?? 0) + 1)
    }
  }
  return [
    ...found,
    ...[...asked].map(([day, count]) => ({ day, event: 'asked' as const, count, ...luring(model, day) })),
  ]
}

function ordersOf({ model, world: { orderBook, claims } }: Run, person: number): readonly Happening[] {
  const cuts = new Map<number, string>()
  for (let row = 0; row < claims.count; row++) {
    if (claims.beneficiary[row] !== person || claims.offer[row] !== tookOff) continue
    cuts.set(claims.made[row], model.plays[claims.play[row]].name)
  }
  const found: Happening[] = []
  for (let row = 0; row < orderBook.count; row++) {
    if (orderBook.person[row] !== person || orderBook.calledOff[row] === 1) continue
    const [day, fen] = [orderBook.day[row], orderBook.paid[row]]
    const play = cuts.get(day)
    if (orderBook.deal[row] === 0) found.push({ day, event: 'order', fen })
    else found.push({ day, event: 'orderOnDeal', fen, ...(play === undefined ? {} : { play }) })
    if (orderBook.returned[row] === 1) found.push({ day, event: 'returned' })
  }
  return found
}

function rewardsOf({ model, world: { claims } }: Run, person: number): readonly Happening[] {
  const found: Happening[] = []
  for (let row = 0; row < claims.count; row++) {
    const status = claims.status[row]
    if (claims.beneficiary[row] !== person || claims.offer[row] === tookOff) continue
    if ((status !== paid && status !== clawedBack) || claims.closed[row] < 0) continue
    const about = claims.friend[row] === person ? {} : { other: claims.friend[row] }
    const play = model.plays[claims.play[row]].name
    const event = status !== paid ? 'takenBack' : claims.accounts.has(row) ? 'fakeReward' : 'reward'
    found.push({ day: claims.closed[row], event, fen: claims.amount[row], play, ...about })
  }
  return found
}
