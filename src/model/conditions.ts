/**
 * What holds for everybody today, beyond anyone's own traits: set anew each morning, changed by circumstances.
 *
 * The effects are in log-odds and 0 on an ordinary day; shares are 0..1.
 */
export interface Conditions {
  /** Effects on logging in, sharing, answering, buying and leaving. */
  login: number
  share: number
  answer: number
  buy: number
  leave: number
  /** Chance that an order goes wrong in delivery. */
  deliveryFailure: number
  /** Chance that money is claimed back for an order that arrived well. */
  falseClaims: number
  /** Chance that a login fails because the service is down. */
  outage: number
  /** Chance that an order cannot be placed, and the part of satisfaction that this costs. */
  stockOut: number
  waiting: number
  /** Part of satisfaction that every login and every order costs because service is slow. */
  slowness: number
  /** Part of satisfaction that every member loses this morning. */
  dismay: number
  /** Chance that the platform lets through what a member shares, by channel. */
  privateChat: number
  feed: number
  group: number
  shortVideo: number
  /** Fines of today, fen. */
  fines: number
  /** Plays that must not run today, by place. */
  stopped: number[]
  /** What today's rewards are multiplied by: one factor for each play that is named, by place. */
  rewardFactors: { play: number; factor: number }[]
}

/** An ordinary day. */
export function ordinaryDay(): Conditions {
  return {
    login: 0,
    share: 0,
    answer: 0,
    buy: 0,
    leave: 0,
    deliveryFailure: 0,
    falseClaims: 0,
    outage: 0,
    stockOut: 0,
    waiting: 0,
    slowness: 0,
    dismay: 0,
    privateChat: 1,
    feed: 1,
    group: 1,
    shortVideo: 1,
    fines: 0,
    stopped: [],
    rewardFactors: [],
  }
}

/** The chance of either of two things, each of which comes by itself with a chance of its own; 0..1 whatever is added. */
export function either(one: number, other: number): number {
  return 1 - (1 - one) * (1 - Math.min(1, other))
}
