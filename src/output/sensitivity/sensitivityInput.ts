/** An input of a sensitivity study, with its range as it is written. */
export interface SensitivityInput {
  readonly path: string
  readonly range: string
}
