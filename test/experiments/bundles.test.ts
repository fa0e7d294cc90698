import { expect, test } from 'vitest'
import { bundles } from '../../src/experiments/bundles.ts'
import type { Job } from '../../src/experiments/job.ts'
import { shipped } from '../shipped.ts'

const scenario = shipped('firstCampaign', {})
const jobsUnder = (...replicates: readonly number[]): readonly Job[] =>
  replicates.map((replicate, at) => ({ address: String(at), scenario, replicate }))
const replicatesIn = (jobs: Iterable<Job>) => [...bundles(jobs)].map((each) => each.map(({ replicate }) => replicate))

test('jobs under the same luck that follow each other are done by the same, up to four', () => {
  expect(replicatesIn(jobsUnder(0, 0, 1, 1, 2))).toEqual([[0, 0], [1, 1], [2]])
  expect(replicatesIn(jobsUnder(3, 3, 3, 3, 3, 3))).toEqual([
    [3, 3, 3, 3],
    [3, 3],
  ])
  expect(replicatesIn(jobsUnder(0, 1, 0, 1))).toEqual([[0], [1], [0], [1]])
  expect(replicatesIn([])).toEqual([])
})

test('no more jobs are asked for than one beyond the bundle', () => {
  let asked = 0
  const endless = function* () {
    for (;;) yield jobsUnder(Math.floor(asked++ / 2))[0]
  }
  const first = bundles(endless())[Symbol.iterator]().next().value
  expect(first).toHaveLength(2)
  expect(asked).toBe(3)
})
