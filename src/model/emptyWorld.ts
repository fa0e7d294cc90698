import { noCandidates } from './candidates.ts'
import { memberWords } from './channels.ts'
import { noCharacter } from './character.ts'
import { noClaims } from './claims.ts'
import { ordinaryDay } from './conditions.ts'
import { noContent } from './contentState.ts'
import { noDays } from './dayRows.ts'
import { noInvitations } from './invitations.ts'
import type { Model } from './model.ts'
import { never } from './never.ts'
import { nobody } from './nobody.ts'
import { inStore } from './occurrence.ts'
import type { Offer } from './offer.ts'
import { noOrders } from './orders.ts'
import { emptyRoll } from './roll.ts'
import { streamOfPlay, streamsOf } from './streams.ts'
import { noTies } from './ties.ts'
import type { Traits } from './traits.ts'
import { noWallet } from './wallet.ts'
import type { World } from './world.ts'

/** A world in which nothing has happened: everybody a prospect. */
export function emptyWorld(model: Model, traits: Traits): World {
  const n = model.people
  const ints = (value = 0) => (value === 0 ? new Int32Array(n) : new Int32Array(n).fill(value))
  const days = (needed = true) => new Int16Array(needed ? n : 0).fill(never)
  const challenged = model.plays.some(({ challenge }) => challenge !== undefined)
  return {
    traits,
    character: noCharacter(model),
    streams: streamsOf(model.seed),
    playStreams: model.plays.map((play) => streamOfPlay(model.seed, play.name)),
    status: new Uint8Array(n),
    joinDay: days(),
    leftDay: days(),
    returnDay: days(),
    leftAgain: days(),
    route: new Uint8Array(n),
    referrer: ints(nobody),
    generation: ints(),
    brought: ints(),
    lastReferral: days(),
    lastBrought: ints(nobody),
    broughtBefore: ints(nobody),
    accounts: ints(),
    inRing: new Uint8Array(n),
    orders: ints(),
    dealOrders: ints(),
    spend: new Float64Array(n),
    firstOrder: days(),
    secondOrder: days(),
    lastOrder: days(),
    fullPriceReturn: days(),
    firstOnDeal: new Uint8Array(n),
    coupon: ints(),
    couponUntil: days(),
    couponThreshold: ints(),
    couponPlay: new Int16Array(n).fill(-1),
    senders: ints(),
    exposed: new Uint8Array(n),
    invited: new Uint8Array(n),
    answered: new Uint8Array(n),
    memberFriends: ints(),
    shares: ints(),
    lastShare: days(),
    during: new Uint8Array(n),
    claimsAbout: ints(-1),
    lastTelling: ints(),
    tellings: 0,
    blockedFrom: new Int32Array(memberWords.length).fill(never),
    blockedUntil: new Int32Array(memberWords.length).fill(never),
    asked: new Uint8Array(model.graph.neighbours.length),
    returnsDue: new Int32Array(model.days).fill(-1),
    dueInvitations: new Int32Array(model.days).fill(-1),
    encounters: {},
    roll: emptyRoll(model.market.topics.length),
    rowOf: ints(-1),
    memberCount: 0,
    hereCount: 0,
    challengePlay: new Int16Array(challenged ? n : 0),
    challengeDay: days(challenged),
    tagDay: days(model.plays.some(({ prompt }) => prompt !== undefined)),
    candidates: noCandidates(),
    dueClaims: [],
    queuedClaims: [],
    proRateClaims: [],
    claimsToPay: Array.from({ length: model.days }, () => []),
    claimsToLapse: Array.from({ length: model.days }, () => []),
    rewarded: model.plays.map((play) => play.offers.map(() => ints())),
    sharedSale: model.plays.map((play) => new Uint8Array(play.sale === undefined ? 0 : n)),
    prized: model.plays.map((play) => new Uint8Array(play.challenge === undefined ? 0 : n)),
    spent: new Float64Array(model.plays.length),
    promised: new Float64Array(model.plays.length),
    claimed: new Float64Array(model.plays.length),
    granted: model.plays.map((play) => new Float64Array(play.offers.length)),
    rewardDay: model.plays.map((play) => play.offers.map((offer) => days(hasDailyCap(offer)))),
    rewardsThatDay: model.plays.map((play) => play.offers.map((offer) => new Int32Array(hasDailyCap(offer) ? n : 0))),
    wallets: model.plays.map((play) => (play.points === undefined ? undefined : noWallet(n, model.days))),
    stock: Float64Array.from(model.plays, (play) => play.sale?.stock ?? 0),
    stopped: new Uint8Array(model.plays.length),
    rewardFactor: new Float64Array(model.plays.length).fill(1),
    inStore: inStore(model.seed, model.circumstances),
    happened: model.circumstances.map(() => null),
    winBackSpent: 0,
    day: 0,
    service: 0,
    acts: [],
    openActs: [],
    conditions: ordinaryDay(),
    content: noContent(model),
    invitations: noInvitations(),
    orderBook: noOrders(),
    claims: noClaims(),
    ties: noTies(),
    firstTie: ints(-1),
    dayRows: noDays(model.days),
    seenAtAge: new Float64Array(model.days),
    loggedInAtAge: new Float64Array(model.days),
  }
}

function hasDailyCap({ perDay }: Offer): boolean {
  return Number.isFinite(perDay)
}
