import type { Stream } from '../random/stream.ts'
import type { Candidates } from './candidates.ts'
import type { OutsideWord } from './channels.ts'
import type { Character } from './character.ts'
import type { Claims } from './claims.ts'
import type { Conditions } from './conditions.ts'
import type { ContentState } from './contentState.ts'
import type { DayRows } from './dayRows.ts'
import type { Encounters } from './encounters.ts'
import type { Invitations } from './invitations.ts'
import type { Occurrence } from './occurrence.ts'
import type { Orders } from './orders.ts'
import type { Roll } from './roll.ts'
import type { Act } from './rules.ts'
import type { Streams } from './streams.ts'
import type { Ties } from './ties.ts'
import type { Traits } from './traits.ts'
import type { Wallet } from './wallet.ts'

/**
 * Everything that changes in a run: one column a state variable, one value a person; what changes of members alone (`roll`);
 * and the tables of what happened.
 */
export interface World {
  readonly traits: Traits
  readonly character: Character
  readonly streams: Streams
  /** One stream a play. */
  readonly playStreams: readonly Stream[]

  readonly status: Uint8Array
  readonly joinDay: Int16Array
  /** The day a person first left; whoever comes back keeps it. */
  readonly leftDay: Int16Array
  /** The day a person came back, and the day they left for good after that. */
  readonly returnDay: Int16Array
  readonly leftAgain: Int16Array
  readonly route: Uint8Array
  readonly referrer: Int32Array
  readonly generation: Int32Array
  /** Friends each person has brought. */
  readonly brought: Int32Array
  readonly lastReferral: Int16Array
  /** The friend each person brought last, and the one whom a person's referrer had brought before them; or -1. */
  readonly lastBrought: Int32Array
  readonly broughtBefore: Int32Array
  /** Throw-away accounts each person has made, and 1 for opportunists who work in rings. */
  readonly accounts: Int32Array
  readonly inRing: Uint8Array
  readonly orders: Int32Array
  readonly dealOrders: Int32Array
  /** Fen. */
  readonly spend: Float64Array
  readonly firstOrder: Int16Array
  readonly secondOrder: Int16Array
  readonly lastOrder: Int16Array
  /** Day of the first order at the list price after a first order on a deal. */
  readonly fullPriceReturn: Int16Array
  readonly firstOnDeal: Uint8Array
  /** A coupon in hand: fen, last day, smallest order in fen, and the play that gave it. */
  readonly coupon: Int32Array
  readonly couponUntil: Int16Array
  readonly couponThreshold: Int32Array
  readonly couponPlay: Int16Array
  /** Different members who have invited a person. */
  readonly senders: Int32Array
  /** 1 once a person has heard of the community. */
  readonly exposed: Uint8Array
  /** 1 once a person has been invited in private or has seen what a member shared. */
  readonly invited: Uint8Array
  /** 1 once a person has reacted to an invitation. */
  readonly answered: Uint8Array
  /** Friends who are members: those known from the market, and those met in the community. */
  readonly memberFriends: Int32Array
  /** Times a member has shared. */
  readonly shares: Int32Array
  /** The last day on which a member has shared, or never. */
  readonly lastShare: Int16Array
  /** Bits of what a member did while the campaign ran. */
  readonly during: Uint8Array
  /** The first claim about a person's own coming, or -1. */
  readonly claimsAbout: Int32Array

  /** The last act of sharing that came upon each person, and how many there were; by their number. */
  readonly lastTelling: Int32Array
  tellings: number
  /** The days from which induced sharing is blocked and let through again; by the number of the channel. */
  readonly blockedFrom: Int32Array
  readonly blockedUntil: Int32Array

  /** Times each tie was used to invite along it; one an arc. */
  readonly asked: Uint8Array
  /** The first order that is sent back on each day, or -1. */
  readonly returnsDue: Int32Array
  /** The first invitation that falls due on each day, or -1. */
  readonly dueInvitations: Int32Array
  /** Whom each channel from outside may reach, and when; nothing where it never does. */
  encounters: Readonly<Partial<Record<OutsideWord, Encounters | undefined>>>

  /** Whoever has ever been a member, and the row of each person on it, or -1. */
  readonly roll: Roll
  readonly rowOf: Int32Array
  /** How many are members (`roll.members`), and how many have logged in today (`roll.here`). */
  memberCount: number
  hereCount: number
  /** The play whose challenge a person took part in last, and on which day; empty without a challenge. */
  readonly challengePlay: Int16Array
  readonly challengeDay: Int16Array
  /** The last day on which a person tagged a friend in a comment, or would have; empty without a prompt to comment. */
  readonly tagDay: Int16Array
  /** Who would join today. */
  readonly candidates: Candidates
  /** Claims that fell due today; those that wait for budget, and for the end of their play, in order. */
  readonly dueClaims: number[]
  readonly queuedClaims: number[]
  readonly proRateClaims: number[]
  /** By day: the claims whose holding time is over then, and those that lapse. */
  readonly claimsToPay: readonly number[][]
  readonly claimsToLapse: readonly number[][]

  /** Rewards each person has had or is owed of each offer: by play, then offer, one value a person. */
  readonly rewarded: readonly (readonly Int32Array[])[]
  /** 1 for those who have shared a sale; by play. */
  readonly sharedSale: readonly Uint8Array[]
  /** 1 for those who have had a challenge's prize; by play. */
  readonly prized: readonly Uint8Array[]
  /** Fen each play has spent on rewards, and has promised but not paid. */
  readonly spent: Float64Array
  readonly promised: Float64Array
  /** Fen claimed of each play and not settled; more than is promised only where a play shares its budget out. */
  readonly claimed: Float64Array
  /** Rewards of each offer so far; by play, then offer. */
  readonly granted: readonly Float64Array[]
  /** The last day on which each person had a reward of an offer, and how many on it; empty without a daily cap. */
  readonly rewardDay: readonly (readonly Int16Array[])[]
  readonly rewardsThatDay: readonly (readonly Int32Array[])[]
  /** Everybody's points of each play that has points of its own; by play. */
  readonly wallets: readonly (Wallet | undefined)[]
  /** Orders left at each sale's price. */
  readonly stock: Float64Array
  /** 1 for plays that must not run today, and what rewards are multiplied by today; by play. */
  readonly stopped: Uint8Array
  readonly rewardFactor: Float64Array
  /** What luck has in store, and what of it has happened so far; by circumstance, null where nothing. */
  readonly inStore: readonly (Occurrence | null)[]
  readonly happened: (Occurrence | null)[]
  /** Fen that win-back has spent, coupons at their face value. */
  winBackSpent: number

  /** Today, counted from 0. */
  day: number
  /** Part of the members whom hosts look after today, 0..1. */
  service: number
  /** What each play does beyond its offers, and what it sees; by play. */
  readonly acts: (Act | undefined)[]
  /** Those of them that are on today. */
  readonly openActs: Act[]
  conditions: Conditions
  readonly content: ContentState
  readonly invitations: Invitations
  readonly orderBook: Orders
  readonly claims: Claims
  /** Ties made in the community, and each person's first of them, or -1. */
  readonly ties: Ties
  readonly firstTie: Int32Array
  readonly dayRows: DayRows
  /** Of those who joined in the run: how many were seen at each age in days, and how many of them logged in at it. */
  readonly seenAtAge: Float64Array
  readonly loggedInAtAge: Float64Array
}
