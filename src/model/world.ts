import type { Stream } from '../random/stream.ts'
import { type Claims, noClaims } from './claims.ts'
import { type Conditions, ordinaryDay } from './conditions.ts'
import { type ContentState, noContent } from './contentState.ts'
import { type DayRows, noDays } from './dayRows.ts'
import { type Invitations, noInvitations } from './invitations.ts'
import type { Model } from './model.ts'
import { noOrders, type Orders } from './orders.ts'
import type { Act } from './play.ts'
import { type Streams, streamOfPlay, streamsOf } from './streams.ts'

/** Not yet, or never: the day of something that has not happened; long before any day of a run. */
export const never = -1_000_000
/** No person. */
export const nobody = -1

/** Where a person stands. */
export const prospect = 0
export const member = 1
export const former = 2

/** How a member came. */
export const founder = 0
export const byReferral = 1
export const bySearch = 2
export const byMedia = 3

/** What a member did while the campaign ran, as bits. */
export const wasActive = 1
export const shared = 2
export const couldTakePartOnline = 4
export const tookPartOnline = 8
export const couldTakePartOffline = 16
export const tookPartOffline = 32

/** What a person is like; drawn once, one value a person. */
export interface Traits {
  readonly segment: Uint8Array
  /** φ, 0..1. */
  readonly fit: Float32Array
  /** δ, 0..1. */
  readonly dealProneness: Float32Array
  /** Topic by topic, each person's summing to 1: `interests[person × topics + topic]`. */
  readonly interests: Float32Array
  /** σ, above 0, mean 1. */
  readonly sociability: Float32Array
  /** How much more than others a person logs in, log-odds. */
  readonly liveliness: Float32Array
  /** How much more often than others a person buys; a factor with mean 1. */
  readonly buyingRate: Float32Array
  /** How much likelier than others a person leaves, log-odds. */
  readonly restlessness: Float32Array
  /** 1 for those who come for rewards alone. */
  readonly opportunist: Uint8Array
}

/** Everything that changes in a run: one column a state variable, one value a person, and the tables of what happened. */
export interface World {
  readonly traits: Traits
  readonly streams: Streams
  /** One stream a play. */
  readonly playStreams: readonly Stream[]

  readonly status: Uint8Array
  readonly joinDay: Int32Array
  readonly leftDay: Int32Array
  readonly route: Uint8Array
  readonly referrer: Int32Array
  readonly generation: Int32Array
  /** Friends each person has brought. */
  readonly brought: Int32Array
  readonly lastReferral: Int32Array
  /** Moving average of logins a day, 0..1. */
  readonly habit: Float32Array
  readonly lastLogin: Int32Array
  readonly logins: Int32Array
  /** 0..1. */
  readonly satisfaction: Float32Array
  /** Reference price as a part of the list price. */
  readonly reference: Float32Array
  /** Weariness of messages and of asking friends; 0 when fresh. */
  readonly fatigue: Float32Array
  readonly orders: Int32Array
  readonly dealOrders: Int32Array
  /** Fen. */
  readonly spend: Float64Array
  readonly firstOrder: Int32Array
  readonly secondOrder: Int32Array
  readonly lastOrder: Int32Array
  /** Day of the first order at the list price after a first order on a deal. */
  readonly fullPriceReturn: Int32Array
  readonly firstOnDeal: Uint8Array
  /** The day after the deal that brought a person, or never. */
  readonly dealEnds: Int32Array
  /** A coupon in hand: fen, last day, smallest order in fen, and the play that gave it. */
  readonly coupon: Int32Array
  readonly couponUntil: Int32Array
  readonly couponThreshold: Int32Array
  readonly couponPlay: Int32Array
  /** Different members who have invited a person. */
  readonly senders: Int32Array
  /** 1 once a person has heard of the community. */
  readonly exposed: Uint8Array
  /** 1 once a person has been invited in private or has seen a friend's post. */
  readonly invited: Uint8Array
  /** 1 once a person has reacted to an invitation. */
  readonly answered: Uint8Array
  /** Friends who are members. */
  readonly memberFriends: Int32Array
  /** Times a member has shared. */
  readonly shares: Int32Array
  /** The last day on which a member has shared, or never. */
  readonly lastShare: Int32Array
  /** Bits of what a member did while the campaign ran. */
  readonly during: Uint8Array
  /** The first claim about a person's own coming, or -1. */
  readonly claimsAbout: Int32Array

  /** Times each tie was used to invite along it; one an arc. */
  readonly asked: Uint8Array
  /** The first invitation that falls due on each day, or -1. */
  readonly dueInvitations: Int32Array

  /** The members, in no meaningful order, and each one's place among them. */
  readonly members: Int32Array
  readonly place: Int32Array
  memberCount: number
  /** Who has logged in today. */
  readonly here: Int32Array
  hereCount: number
  /** The play whose challenge a person took part in last, and on which day. */
  readonly challengePlay: Int32Array
  readonly challengeDay: Int32Array
  /** Who would join today, through which invitation (or -1), by which route, and the draw that decides between several. */
  readonly candidates: Int32Array
  candidateCount: number
  readonly candidateInvitation: Int32Array
  readonly candidateRoute: Uint8Array
  readonly candidateDraw: Float64Array
  /** Claims that fell due today, and the first claim that may still lapse. */
  readonly dueClaims: number[]
  firstUnlapsed: number

  /** Rewards each person has had or is owed of each offer: by play, then offer, one value a person. */
  readonly rewarded: readonly (readonly Int32Array[])[]
  /** 1 for those who have shared a sale; by play. */
  readonly sharedSale: readonly Uint8Array[]
  /** 1 for those who have had a challenge's prize; by play. */
  readonly prized: readonly Uint8Array[]
  /** Fen each play has spent on rewards, and has promised but not paid. */
  readonly spent: Float64Array
  readonly promised: Float64Array
  /** Orders left at each sale's price. */
  readonly stock: Float64Array

  /** Today, counted from 0. */
  day: number
  /** What each play does beyond its offers, and what it sees; by play. */
  readonly acts: (Act | undefined)[]
  /** Those of them that are on today. */
  readonly openActs: Act[]
  conditions: Conditions
  readonly content: ContentState
  readonly invitations: Invitations
  readonly orderBook: Orders
  readonly claims: Claims
  /** Ties made in the community: pairs of people and the day. */
  readonly ties: { readonly a: number[]; readonly b: number[]; readonly day: number[] }
  readonly dayRows: DayRows
  /** Of those who joined in the run: how many were seen at each age in days, and how many of them logged in at it. */
  readonly seenAtAge: Float64Array
  readonly loggedInAtAge: Float64Array
}

/** A world in which nothing has happened: everybody a prospect. */
export function emptyWorld(model: Model, traits: Traits): World {
  const n = model.people
  const ints = (value = 0) => (value === 0 ? new Int32Array(n) : new Int32Array(n).fill(value))
  return {
    traits,
    streams: streamsOf(model.seed),
    playStreams: model.plays.map((play) => streamOfPlay(model.seed, play.name)),
    status: new Uint8Array(n),
    joinDay: ints(never),
    leftDay: ints(never),
    route: new Uint8Array(n),
    referrer: ints(nobody),
    generation: ints(),
    brought: ints(),
    lastReferral: ints(never),
    habit: new Float32Array(n),
    lastLogin: ints(never),
    logins: ints(),
    satisfaction: new Float32Array(n),
    reference: new Float32Array(n).fill(1),
    fatigue: new Float32Array(n),
    orders: ints(),
    dealOrders: ints(),
    spend: new Float64Array(n),
    firstOrder: ints(never),
    secondOrder: ints(never),
    lastOrder: ints(never),
    fullPriceReturn: ints(never),
    firstOnDeal: new Uint8Array(n),
    dealEnds: ints(never),
    coupon: ints(),
    couponUntil: ints(never),
    couponThreshold: ints(),
    couponPlay: ints(never),
    senders: ints(),
    exposed: new Uint8Array(n),
    invited: new Uint8Array(n),
    answered: new Uint8Array(n),
    memberFriends: ints(),
    shares: ints(),
    lastShare: ints(never),
    during: new Uint8Array(n),
    claimsAbout: ints(-1),
    asked: new Uint8Array(model.graph.neighbours.length),
    dueInvitations: new Int32Array(model.days).fill(-1),
    members: ints(),
    place: ints(never),
    memberCount: 0,
    here: ints(),
    hereCount: 0,
    challengePlay: ints(never),
    challengeDay: ints(never),
    candidates: ints(),
    candidateCount: 0,
    candidateInvitation: ints(-1),
    candidateRoute: new Uint8Array(n),
    candidateDraw: new Float64Array(n),
    dueClaims: [],
    firstUnlapsed: 0,
    rewarded: model.plays.map((play) => play.offers.map(() => ints())),
    sharedSale: model.plays.map((play) => new Uint8Array(play.sale === undefined ? 0 : n)),
    prized: model.plays.map((play) => new Uint8Array(play.challenge === undefined ? 0 : n)),
    spent: new Float64Array(model.plays.length),
    promised: new Float64Array(model.plays.length),
    stock: Float64Array.from(model.plays, (play) => play.sale?.stock ?? 0),
    day: 0,
    acts: [],
    openActs: [],
    conditions: ordinaryDay(),
    content: noContent(model.market.topics.length),
    invitations: noInvitations(),
    orderBook: noOrders(),
    claims: noClaims(),
    ties: { a: [], b: [], day: [] },
    dayRows: noDays(model.days),
    seenAtAge: new Float64Array(model.days),
    loggedInAtAge: new Float64Array(model.days),
  }
}
