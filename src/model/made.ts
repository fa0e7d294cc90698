import type { Adopters } from './adopters.ts'
import { adoptersIn, type Facts, orderDaysIn } from './facts.ts'
import type { Model } from './model.ts'
import { type Presence, presenceOf } from './presence.ts'

/** What columns are made of; each part is unpacked, or drawn, when it is first asked for. */
export class Made {
  readonly model: Model
  readonly facts: Facts
  /** How many had adopted before the first day. */
  readonly founders: number
  #adopters: Adopters | undefined
  #presence: Presence | undefined
  #orderDays: Uint16Array | undefined

  constructor(model: Model, facts: Facts, founders: number) {
    this.model = model
    this.facts = facts
    this.founders = founders
  }

  get people(): number {
    return this.model.people
  }

  get days(): number {
    return this.facts.days
  }

  get adopters(): Adopters {
    this.#adopters ??= adoptersIn(this.facts)
    return this.#adopters
  }

  /** When adopters were heard of. */
  get presence(): Presence {
    this.#presence ??= presenceOf(this.adopters, this.days, this.facts.drawPresence)
    return this.#presence
  }

  /** The day of each order, adopter by adopter. */
  get orderDays(): Uint16Array {
    this.#orderDays ??= orderDaysIn(this.facts)
    return this.#orderDays
  }
}
