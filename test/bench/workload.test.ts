import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { scenarioFields } from '../../src/scenario/schema.ts'
import { scenarioText, workload } from './workload.ts'

test('the other programs are told the numbers that stand in the scenario files', () => {
  const cascade = { people: 5000, seeds: 100, days: 60, accept: 0.05, logIn: 0, invite: 0, buy: 0, leave: 0 }
  expect(workload('cascade', 5000)).toEqual(cascade)
  const viral = { people: 5000, seeds: 100, days: 100, accept: 0.33, logIn: 0.3, invite: 0.25, buy: 0.05, leave: 0.005 }
  expect(workload('viral', 5000)).toEqual(viral)
})

test('a scenario of the benchmark reads, with the number of people asked for', () => {
  expect(scenarioFields.parse(parse(scenarioText('cascade', 5000))).market.people).toBe(5000)
})
