import { uniform } from '../random/stream.ts'
import { callOff } from './callOff.ts'
import { claim, paid } from './claims.ts'
import type { Model } from './model.ts'
import { askLate } from './processes/share.ts'
import { canPromise, spend } from './rewards/budget.ts'
import { canCredit, creditPoints, redeemPoints } from './rewards/points.ts'
import { rulesOf, type Stage } from './rules.ts'
import { runsToday } from './runsToday.ts'
import { member } from './status.ts'
import { worth } from './weigh.ts'
import type { World } from './world.ts'

/** Calls the acts of the plays that run on a day: `world.openActs`. */
export function callActs(model: Model, world: World, day: number): void {
  world.openActs.length = 0
  for (let play = 0; play < model.plays.length; play++) {
    const act = world.acts[play]
    if (act !== undefined && runsToday(model, world, play, day)) world.openActs.push(act)
  }
}

/** Sets the stage for every play that has rules of its own; a play without any has no act. */
export function setStages(model: Model, world: World): void {
  model.plays.forEach((play, at) => {
    if (play.rules !== undefined)
      world.acts[at] = { play: at, rules: rulesOf(play.rules(model.people)), stage: stageOf(model, world, at) }
  })
}

function stageOf(model: Model, world: World, play: number): Stage {
  const { product, people } = model
  const { judgement } = model.behaviour
  return {
    play,
    get day() {
      return world.day
    },
    people,
    price: product.price,
    unitCost: product.unitCost,
    referrer: world.referrer,
    brought: world.brought,
    isMember: (person) => world.status[person] === member,
    draw: (person, about = 0, ordinal = 0) => uniform(world.playStreams[play], person, about, ordinal),
    award(person, offered, about) {
      const fen = Math.round(offered * world.rewardFactor[play])
      if (fen <= 0 || !canPromise(model, world, play, fen)) return false
      const row = claim(world.claims, play, -1, person, about, fen, world.day)
      world.claims.status[row] = paid
      world.claims.closed[row] = world.day
      spend(model, world, play, fen)
      world.dayRows.rewardsPaid[world.day] += fen
      return true
    },
    weighs: (person, fen) => world.traits.dealProneness[person] * worth(fen, judgement.halfReward),
    savingWorth: (fen) => fen * judgement.savingWorth,
    askFriends: (person) => askLate(model, world, person, world.day),
    bring(person) {
      const { roll } = world
      const row = world.rowOf[person]
      if (world.status[person] !== member || roll.lastLogin[row] === world.day) return
      roll.here[world.hereCount++] = row
      roll.lastLogin[row] = world.day
    },
    refund: (row) => callOff(model, world, row),
    points: (person) => world.wallets[play]?.balance[person] ?? 0,
    canCredit: (points) => canCredit(model, world, play, points * world.rewardFactor[play]),
    // Rounded down, so that what there is room for together there is room for one by one.
    credit: (person, points) => creditPoints(model, world, play, person, Math.floor(points * world.rewardFactor[play])),
    redeem: (person, points, fen, goes) => redeemPoints(model, world, play, person, points, fen, goes),
  }
}
