import { describe, expect, test } from 'vitest'
import type { Job } from '../../src/experiments/job.ts'
import type { RunReading } from '../../src/experiments/reading.ts'
import { type Doer, sharedOut } from '../../src/node/sharedOut.ts'
import { shipped } from '../shipped.ts'

const scenario = shipped('firstCampaign', { people: 600 })
const job = (replicate: number): Job => ({ address: 'here', scenario, replicate })
const never = new AbortController().signal

/** Somebody who is done with a bundle after some turns, and notes how many they had at the most. */
function doerOf(room: number, turns: number): Doer & { readonly seen: { most: number; jobs: number } } {
  const seen = { most: 0, jobs: 0 }
  let now = 0
  return {
    seen,
    room,
    async take(bundle) {
      now += 1
      seen.most = Math.max(seen.most, now)
      seen.jobs += bundle.length
      for (let turn = 0; turn < turns; turn++) await Promise.resolve()
      now -= 1
      return bundle.map(({ replicate }): RunReading => ({ values: { replicate }, reasons: {} }))
    },
  }
}

async function givenBack(jobs: Iterable<Job>, doers: readonly Doer[], stopped = never) {
  const back: number[] = []
  for await (const { job, reading } of sharedOut(jobs, () => doers, stopped)) {
    expect(reading.values.replicate).toBe(job.replicate)
    back.push(job.replicate)
  }
  return back.sort((one, other) => one - other)
}

describe('jobs that are shared out', () => {
  test('come back once each, and nobody has more at a time than they have room for, nor less while there are any', async () => {
    const [quick, slow] = [doerOf(3, 2), doerOf(1, 9)]
    const jobs = Array.from({ length: 40 }, (_, replicate) => job(replicate))
    expect(await givenBack(jobs, [quick, slow])).toEqual(jobs.map(({ replicate }) => replicate))
    expect([quick.seen.most, slow.seen.most]).toEqual([3, 1])
    expect(quick.seen.jobs).toBeGreaterThan(slow.seen.jobs)
    expect(slow.seen.jobs).toBeGreaterThan(1)
  })

  test('are asked for as there is room: two that wait at most, besides those under way', async () => {
    let asked = 0
    const some = function* () {
      for (let replicate = 0; replicate < 20; replicate++) {
        asked += 1
        yield job(replicate)
      }
    }
    let back = 0
    for await (const _ of sharedOut(some(), () => [doerOf(2, 3)], never)) {
      back += 1
      expect(asked).toBeLessThanOrEqual(back + 2 + 2)
    }
    expect(back).toBe(20)
  })

  test('end early once they are stopped, and with the fault of who fails', async () => {
    const stop = new AbortController()
    const forever: Doer = {
      room: 1,
      take() {
        queueMicrotask(() => stop.abort())
        return new Promise(() => {})
      },
    }
    expect(await givenBack([job(0), job(1)], [forever], stop.signal)).toEqual([])
    const idle = doerOf(1, 1)
    expect(await givenBack([job(0)], [idle], AbortSignal.abort())).toEqual([])
    expect(idle.seen.jobs).toBe(0)
    const failing: Doer = { room: 1, take: () => Promise.reject(new Error('no such file')) }
    await expect(givenBack([job(0)], [failing])).rejects.toThrow('no such file')
  })
})
