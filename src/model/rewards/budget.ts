import type { Model } from '../model.ts'
import type { World } from '../world.ts'

/** Whether a play can still promise a reward of some fen. */
export function canPromise(model: Model, world: World, play: number, amount: number): boolean {
  return world.spent[play] + world.promised[play] + amount <= model.plays[play].budget
}

/** Adds to what a play owes, or takes off it, fen. */
export function owe(model: Model, world: World, play: number, amount: number): void {
  world.claimed[play] += amount
  promiseWhatIsLeft(model, world, play)
}

/** Takes what was paid out of a play's budget, fen; below 0 gives it back. */
export function spend(model: Model, world: World, play: number, amount: number): void {
  world.spent[play] += amount
  promiseWhatIsLeft(model, world, play)
}

/** A play that shares its budget out promises no more than is left of it, whatever is claimed. */
function promiseWhatIsLeft(model: Model, world: World, play: number): void {
  const sharesOut = model.plays[play].budgetEnd?.rule === 'proRate'
  const left = model.plays[play].budget - world.spent[play]
  world.promised[play] = sharesOut ? Math.min(left, world.claimed[play]) : world.claimed[play]
}

/**
 * The part of its size that a new reward of a play has today, 0..1: less than 1 where rewards shrink as the budget runs
 * short, and where it is shared out among more than it suffices for.
 */
export function partLeft(model: Model, world: World, play: number): number {
  const { budget, budgetEnd } = model.plays[play]
  const left = budget - world.spent[play] - world.promised[play]
  if (budgetEnd?.rule === 'smaller') return left < budgetEnd.from * budget ? budgetEnd.part : 1
  return 1
}

/** The part of a reward that people can count on where the budget is shared out among all claims so far, 0..1. */
export function dilution(model: Model, world: World, play: number): number {
  const { budget, budgetEnd } = model.plays[play]
  if (budgetEnd?.rule !== 'proRate' || world.claimed[play] === 0) return 1
  return Math.min(1, Math.max(0, budget - world.spent[play]) / world.claimed[play])
}
