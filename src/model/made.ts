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
  #places: Int32Array | undefined
  #adopters: Adopters | undefined
  #presence: Presence | undefined
  #orderDays: Uint16Array | undefined
  #prices: Float64Array | undefined

  /** @param places where each adopter stands in the columns, where these are not of the people of the run (`amongAdopters`) */
  constructor(model: Model, facts: Facts, founders: number, places?: Int32Array) {
    this.model = model
    this.facts = facts
    this.founders = founders
    this.#places = places
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

  /** Where each adopter stands in columns that have a value a person. */
  get places(): Int32Array {
    return this.#places ?? this.adopters.person
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

  /** The price of each order, which is the same for all. */
  get prices(): Float64Array {
    this.#prices ??= new Float64Array(this.facts.orders).fill(this.model.product.price)
    return this.#prices
  }
}
