import { expect, test } from 'vitest'
import { type Model, modelOf } from '../../src/model/model.ts'
import { simulate } from '../../src/model/simulate.ts'
import { build } from '../../src/scenario/build.ts'
import { shipped } from '../shipped.ts'

const fresh = () => build(shipped('balanced', { people: 300 }))
const logins = (model: Model, days: number) => [...simulate(modelOf(model, { days })).world.dayRows.logins]

test('how new everything is to members is known for all days of a run after a shorter one of the same model', () => {
  const model = fresh()
  logins(model, 5)
  expect(logins(model, 40)).toEqual(logins(fresh(), 40))
  expect(logins(model, 5)).toEqual(logins(fresh(), 5))
})
