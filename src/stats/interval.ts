/** An estimate and the interval around it, or null and why there is none. */
export type Interval =
  | { readonly estimate: number; readonly low: number; readonly high: number }
  | { readonly estimate: number | null; readonly low: null; readonly high: null; readonly reason: string }
