import { expect, test } from 'vitest'
import { playsSeen } from '../../src/model/playsSeen.ts'
import { make } from '../../src/model/rewards/promise.ts'
import { worldOf } from './byHand.ts'
import { smallModel, starOf } from './smallWorld.ts'

test('a circumstance sees how many people a play has rewards for or about, each once, and no refused ones', () => {
  const offers = [{ amount: 10 }]
  const plays = [
    { play: 'ownOffers', days: 5, budget: 25, offers },
    { play: 'ownOffers', days: 5, offers },
  ]
  const model = smallModel(6, starOf(6), { plays })
  const world = worldOf(model, [0, 1])
  const taking = () => playsSeen(model, world, 0).map((play) => play.takingPart())
  expect(taking()).toEqual([0, 0])
  make(model, world, 0, 0, 0, 2, 0)
  expect(taking()).toEqual([2, 0])
  make(model, world, 0, 0, 0, 3, 0)
  // For the third there is no room in ¥25.
  make(model, world, 0, 0, 0, 4, 0)
  make(model, world, 1, 0, 1, 5, 0)
  expect(taking()).toEqual([3, 2])
})
