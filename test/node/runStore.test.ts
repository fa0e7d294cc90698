import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type Job, jobName, jobsOf } from '../../src/experiments/job.ts'
import type { RunReading } from '../../src/experiments/reading.ts'
import { readingsOf } from '../../src/experiments/readingsOf.ts'
import { remembering } from '../../src/experiments/remembering.ts'
import { inThisProcess } from '../../src/experiments/runner.ts'
import { openRunStore } from '../../src/node/runStore.ts'
import { shipped } from '../shipped.ts'

const folder = mkdtempSync(join(tmpdir(), 'kfactor-store-'))
afterAll(() => rmSync(folder, { recursive: true }))
const fresh = (name: string) => join(folder, `${name}.ndjson`)

const scenario = { ...shipped('firstCampaign'), name: '首次裂变 "one"' }
const jobs = jobsOf({ address: '0123456789abcdef', scenario }, 0, 6)
const readingOf = ({ replicate }: Job): RunReading => ({
  values: { 'growth.members': replicate / 3, 'growth.winBackRate': null },
  reasons: { 'growth.winBackRate': '没有人\n被邀请' },
})

/** Does jobs with a store, and tells which of them had to be done. */
async function through(path: string, all: readonly Job[]) {
  const store = openRunStore(path)
  const done: number[] = []
  const runner = inThisProcess((job) => {
    done.push(job.replicate)
    return readingOf(job)
  })
  const readings = await readingsOf(remembering(runner, store), all)
  store.close()
  return { readings, done }
}

describe('the file of finished runs', () => {
  test('gives back what was put there, to the bit, and no job is done twice', async () => {
    const path = fresh('twice')
    const expected = jobs.map(readingOf)
    expect(await through(path, jobs.slice(1, 4))).toEqual({ readings: expected.slice(1, 4), done: [1, 2, 3] })
    expect(await through(path, jobs)).toEqual({ readings: expected, done: [0, 4, 5] })
    expect(await through(path, jobs)).toEqual({ readings: expected, done: [] })
  })

  test('has a line a run that any reader of JSON understands', async () => {
    const path = fresh('lines')
    await through(path, jobs)
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      jobs.map((job) => {
        const { values, reasons } = readingOf(job)
        const about = { run: jobName(job), address: job.address, replicate: job.replicate, scenario: scenario.name }
        return { ...about, ...values, reasons }
      }),
    )
  })

  test('cut off after any byte loses no more than the run that was being written', async () => {
    const path = fresh('cut')
    await through(path, jobs.slice(0, 3))
    const whole = readFileSync(path)
    const line = whole.indexOf('\n') + 1
    for (let cut = 0; cut <= whole.length; cut += 37) {
      writeFileSync(path, whole)
      truncateSync(path, cut)
      const kept = whole.subarray(0, cut).filter((byte) => byte === 10).length
      const { readings, done } = await through(path, jobs.slice(0, 3))
      expect(readings).toEqual(jobs.slice(0, 3).map(readingOf))
      expect(done).toEqual([0, 1, 2].slice(kept))
      expect((await through(path, jobs.slice(0, 3))).done).toEqual([])
    }
    expect(line).toBeGreaterThan(37)
  })

  test('passes over lines that are damaged or of something else', async () => {
    const path = fresh('damaged')
    await through(path, jobs.slice(0, 2))
    const [first, second] = readFileSync(path, 'utf8').split('\n')
    writeFileSync(path, `not a run\n${first.slice(0, -30)}\n\n${second}\n{"run":"`)
    expect((await through(path, jobs.slice(0, 2))).done).toEqual([0])
  })

  test('takes lines that somebody else appends at the same time', async () => {
    const path = fresh('shared')
    const [one, other] = [openRunStore(path), openRunStore(path)]
    one.put({ job: jobs[0], reading: readingOf(jobs[0]) })
    other.put({ job: jobs[1], reading: readingOf(jobs[1]) })
    appendFileSync(path, 'somebody\n')
    one.put({ job: jobs[2], reading: readingOf(jobs[2]) })
    expect(one.get(jobs[2])).toEqual(readingOf(jobs[2]))
    one.close()
    other.close()
    expect((await through(path, jobs.slice(0, 3))).done).toEqual([])
  })

  test('is found again over more than a megabyte', async () => {
    const path = fresh('large')
    const many = jobsOf({ address: 'fedcba9876543210', scenario: { ...scenario, name: 'x'.repeat(2000) } }, 0, 700)
    await through(path, many)
    const { readings, done } = await through(path, many)
    expect(done).toEqual([])
    expect(readings).toEqual(many.map(readingOf))
  })

  test('gives a run whose days were kept to who does not ask for them, without them', async () => {
    const path = fresh('days')
    const daily = jobs.map((job) => ({ ...job, daily: true }))
    expect((await through(path, daily)).done).toHaveLength(6)
    const { readings, done } = await through(path, jobs)
    expect(done).toEqual([])
    expect(readings).toEqual(jobs.map(readingOf))
    const line = JSON.parse(readFileSync(path, 'utf8').split('\n')[3] ?? '')
    expect([line.run, line.replicate]).toEqual(['0123456789abcdef/3+daily', 3])
  })

  test('has every run that was finished when the program was killed, and the rest is made as if it never was', () => {
    const root = join(import.meta.dirname, '../..')
    const study = join(folder, 'study.yaml')
    writeFileSync(study, 'clock: { days: 20 }\nmarket: { people: 300 }\ncommunity: { members: 60 }\n')
    // A program that kills itself, as `kill -9` would, as soon as 7 runs have come back.
    const dying = `
      const { manyRuns, jobOf } = await import(${JSON.stringify(join(root, 'src/node/manyRuns.ts'))})
      const { openScenario } = await import(${JSON.stringify(join(root, 'src/node/openScenario.ts'))})
      const { keepingDays } = await import(${JSON.stringify(join(root, 'src/experiments/dailyBands.ts'))})
      const { jobsOf } = await import(${JSON.stringify(join(root, 'src/experiments/job.ts'))})
      const { scenario } = openScenario('study.yaml')
      const { runner } = manyRuns({ workers: 2, store: 'out/runs.ndjson' })
      let done = 0
      for await (const _ of runner.run(jobsOf(jobOf(scenario), 0, 20).map(keepingDays))) if (++done === 7) process.kill(process.pid, 'SIGKILL')`
    writeFileSync(join(folder, 'dying.mts'), dying)
    const { signal } = spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), 'dying.mts'], {
      cwd: folder,
    })
    expect(signal).toBe('SIGKILL')
    const path = join(folder, 'out/runs.ndjson')
    const names = () =>
      readFileSync(path, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).run)
    expect(names()).toHaveLength(7)
    const kfactor = (...words: readonly string[]) =>
      execFileSync(
        process.execPath,
        [join(root, 'src/node/kfactor.mjs'), 'run', 'study.yaml', '--runs', '20', ...words],
        {
          cwd: folder,
        },
      )
    kfactor('--quiet')
    expect(names()).toHaveLength(20)
    expect(new Set(names()).size).toBe(20)
    kfactor('--quiet', '--no-store', '--out', 'afresh')
    const [resumed, afresh] = ['out', 'afresh'].map((out) =>
      readFileSync(join(folder, out, 'study/replicates.csv'), 'utf8'),
    )
    expect(resumed).toBe(afresh)
  })
})
