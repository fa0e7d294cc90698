import { type Model, modelOf } from '../model/model.ts'

/**
 * A model with the luck of one of its replicates: number 0 has the scenario's own seed, number r the seed with `/r` behind
 * it. People and all they decide are drawn anew; the ties stay, so that replicates are of one market.
 */
export function replicate(model: Model, number: number): Model {
  return number === 0 ? model : modelOf(model, { seed: seedOf(model.seed, number) })
}

/** The seed of a replicate of a scenario with a seed. */
export function seedOf(seed: string, number: number): string {
  return number === 0 ? seed : `${seed}/${number}`
}
