import { type Measured, unmeasured } from './metric.ts'

/** No number, because it compares with the same world and the same luck without the campaign, which one run is not. */
export function needsTwin(): Measured {
  return unmeasured('needs a run of the same world without the campaign')
}
