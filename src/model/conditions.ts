/**
 * What holds for everybody today, beyond anyone's own traits: set anew each morning, changed by circumstances.
 *
 * The effects are in log-odds and 0 on an ordinary day.
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
  /** Chance that a login fails because the service is down. */
  outage: number
  /** Whether the platform lets members send private invitations, and posts reach the feed. */
  privateChat: boolean
  feed: boolean
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
    outage: 0,
    privateChat: true,
    feed: true,
  }
}
