/**
 * What the same world came to under the same luck without the campaign: who joined when, every order, and the sums that a
 * run is compared by. No more than these, so that a run can carry it along.
 */
export interface Twin {
  /** The day on which each person joined in the run, or `never`; founders never do. */
  readonly joinDay: Int16Array
  /** Every order in the order of days: whose, and when. */
  readonly orderPerson: Int32Array
  readonly orderDay: Int16Array
  /** New members and orders, by day. */
  readonly newMembers: Float64Array
  readonly orders: Float64Array
  /** Fen, over the run. */
  readonly margin: number
  readonly campaignCost: number
  readonly profit: number
}
