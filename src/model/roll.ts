import { firstCapacity, type Rows } from './rows.ts'

/**
 * Whoever has ever been a member: a row each, in the order of joining for the first time; `World.rowOf` has the row of a
 * person.
 *
 * A day reads most of what it knows of a member, so that this lies close together, and prospects take no room in it.
 */
export interface Roll extends Rows {
  /** How many of the rows stand in `inOrder`. */
  ordered: number
  person: Int32Array
  /** Lists of rows: all, in the order of their numbers as people (`lineUp`); the members, of a morning in that order; and those who have logged in today. */
  inOrder: Int32Array
  members: Int32Array
  here: Int32Array
  /** 1 while a member, and their place among the members then. */
  isMember: Uint8Array
  place: Int32Array

  /** As in `Traits`, and the day of joining and whether a founder, as in `World`. */
  segment: Uint8Array
  fit: Float32Array
  dealProneness: Float32Array
  joinDay: Int16Array
  isFounder: Uint8Array

  /** As in `Character`, a topic after the other. */
  interests: Float32Array
  /** ln σ of the sociability σ, above 0, mean 1. */
  logSociability: Float64Array
  /** How much more than others a person logs in, log-odds. */
  liveliness: Float32Array
  /** How much more often than others a person buys, a factor with mean 1; and the log-odds of an order a login from it. */
  buyingRate: Float32Array
  orderOdds: Float64Array
  /** How much likelier than others a person leaves, log-odds. */
  restlessness: Float32Array

  /** How much today's content appeals to a member who is here, 0..1, and the logarithm of it over the ordinary appeal. */
  appeal: Float64Array
  pull: Float64Array
  /** Moving average of logins a day, 0..1. */
  habit: Float32Array
  lastLogin: Int16Array
  logins: Int32Array
  /** 0..1. */
  satisfaction: Float32Array
  /** Reference price as a part of the list price. */
  reference: Float32Array
  /** Weariness of messages and of asking friends; 0 when fresh. */
  fatigue: Float32Array
  /** 1 once a person has switched notifications off. */
  optedOut: Uint8Array
  /** The day after the deal that brought a person, or never; and what it was worth, as a part of the list price. */
  dealEnds: Int16Array
  dealWorth: Float32Array
  /** The day on which a person last had an order that went wrong. */
  lastFailure: Int16Array
  /** The day of a complaint that waits for an answer, and the day on which one was last ignored. */
  complaintDay: Int16Array
  ignoredDay: Int16Array
}

/** A roll with nobody on it. */
export function emptyRoll(topics: number, rows = firstCapacity): Roll {
  return {
    count: 0,
    capacity: rows,
    ordered: 0,
    person: new Int32Array(rows),
    inOrder: new Int32Array(rows),
    members: new Int32Array(rows),
    here: new Int32Array(rows),
    isMember: new Uint8Array(rows),
    place: new Int32Array(rows),
    segment: new Uint8Array(rows),
    fit: new Float32Array(rows),
    dealProneness: new Float32Array(rows),
    joinDay: new Int16Array(rows),
    isFounder: new Uint8Array(rows),
    interests: new Float32Array(rows * topics),
    logSociability: new Float64Array(rows),
    liveliness: new Float32Array(rows),
    buyingRate: new Float32Array(rows),
    orderOdds: new Float64Array(rows),
    restlessness: new Float32Array(rows),
    appeal: new Float64Array(rows),
    pull: new Float64Array(rows),
    habit: new Float32Array(rows),
    lastLogin: new Int16Array(rows),
    logins: new Int32Array(rows),
    satisfaction: new Float32Array(rows),
    reference: new Float32Array(rows),
    fatigue: new Float32Array(rows),
    optedOut: new Uint8Array(rows),
    dealEnds: new Int16Array(rows),
    dealWorth: new Float32Array(rows),
    lastFailure: new Int16Array(rows),
    complaintDay: new Int16Array(rows),
    ignoredDay: new Int16Array(rows),
  }
}
