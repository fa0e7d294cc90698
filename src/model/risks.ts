import type { Circumstance } from './circumstance.ts'
import { type Model, modelOf } from './model.ts'

/*
 * What a register of risks asks of a model: the same campaign with one circumstance changed and all other luck the same.
 */

/** The places of the circumstances of which luck decides whether they happen. */
export function randomOnes({ circumstances }: Model): readonly number[] {
  return circumstances.flatMap(({ random }, at) => (random ? [at] : []))
}

/**
 * Chance that a circumstance is in store, 0..1, as its counter-measure stands: likelihood · (1 − likelihoodCut) where luck
 * decides and the counter-measure is on, else its likelihood.
 */
export function chanceOf({ random, likelihood, counterMeasure: { on, likelihoodCut } }: Circumstance): number {
  return on && random ? likelihood * (1 - likelihoodCut) : likelihood
}

/** The model with a circumstance's counter-measure on or off. Throws `unknown circumstance`. */
export function guarded(model: Model, at: number, on: boolean): Model {
  return changed(model, at, (before) => ({ ...before, counterMeasure: { ...before.counterMeasure, on } }))
}

/**
 * The model in which a circumstance is in store for certain, or never; its day and its size are drawn as before. Throws
 * `unknown circumstance`.
 */
export function fated(model: Model, at: number, happens: boolean): Model {
  return changed(model, at, (before) => ({ ...before, random: false, likelihood: happens ? 1 : 0 }))
}

function changed(model: Model, at: number, change: (before: Circumstance) => Circumstance): Model {
  const before = model.circumstances[at]
  if (before === undefined) throw new Error(`unknown circumstance: ${at}`)
  return modelOf(model, { circumstances: model.circumstances.with(at, change(before)) })
}
