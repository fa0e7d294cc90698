import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from '@stryker-mutator/api/core'
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { rooms } from '../rooms.ts'
import { bundled, type Fresh } from './bundled.ts'

/*
 * Runs the tests of a room in this process, for trying mutants: after compiling once, a mutant costs what its tests cost.
 * The modules are made again for each mutant, so that nothing it worked out is found by the next.
 */

/** What mutated code and this share: which mutant is on, how often its place was passed, and what each test reaches. */
interface Switches {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: MutantCoverage
}

/** A test that is to be run. */
interface Asked {
  readonly id: string
  readonly file: string
  readonly check: () => unknown
}

/** What each test took: other processes than the one that tried them all want to know, too. */
const timesFile = 'times.json'

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', inProcess)]

function inProcess(): TestRunner {
  const room = rooms[process.env.MUTATE ?? '']
  if (room === undefined) throw new Error(`unknown room: ${process.env.MUTATE}`)
  const files = room.tests.flatMap(testFilesIn).filter((file) => !room.without?.some((each) => file.startsWith(each)))
  const switches: Switches = {}
  Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: switches })
  let times: Readonly<Record<string, number>> = {}
  let fresh: Fresh

  /** Every test, read anew, or those that are wanted with the change that is on. */
  function read(wanted?: ReadonlySet<string>): readonly Asked[] {
    const { testsOf } = fresh(switches.activeMutant)
    const of = (file: string) => testsOf(file).map(({ name, check }) => ({ id: `${file}#${name}`, file, check }))
    const reached = wanted && new Set([...wanted].map((id) => id.slice(0, id.indexOf('#'))))
    return files
      .filter((file) => reached?.has(file) ?? true)
      .flatMap(of)
      .filter(({ id }) => wanted?.has(id) ?? true)
  }

  async function run({ id, file, check }: Asked): Promise<TestResult> {
    switches.currentTestId = id
    const start = performance.now()
    const told = { id, name: id, fileName: file }
    try {
      await check()
      return { ...told, status: TestStatus.Success, timeSpentMs: performance.now() - start }
    } catch (error) {
      return { ...told, status: TestStatus.Failed, timeSpentMs: performance.now() - start, failureMessage: said(error) }
    } finally {
      switches.currentTestId = undefined
    }
  }

  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      fresh = await bundled(files)
      if (existsSync(timesFile)) times = JSON.parse(readFileSync(timesFile, 'utf8'))
    },
    async dryRun() {
      switches.activeMutant = undefined
      const tests: TestResult[] = []
      for (const asked of read()) {
        const result = await run(asked)
        tests.push(result)
      }
      times = Object.fromEntries(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]))
      writeFileSync(timesFile, JSON.stringify(times))
      const mutantCoverage = switches.mutantCoverage
      return { status: DryRunStatus.Complete, tests, ...(mutantCoverage === undefined ? {} : { mutantCoverage }) }
    },
    async mutantRun({ activeMutant, testFilter = [], hitLimit, sandboxFileName }: MutantRunOptions) {
      switches.activeMutant = activeMutant.id
      switches.hitCount = hitLimit === undefined ? undefined : 0
      switches.hitLimit = hitLimit
      const tests: TestResult[] = []
      const named = basename(sandboxFileName, '.ts')
      // Those of the changed file first, then the quickest: most changes are noticed at once.
      const rank = ({ id, file }: Asked) => (basename(file, '.test.ts') === named ? -1 : (times[id] ?? 0))
      try {
        for (const asked of read(new Set(testFilter)).toSorted((a, b) => rank(a) - rank(b))) {
          const result = await run(asked)
          tests.push(result)
          if (result.status === TestStatus.Failed) break
        }
      } catch (error) {
        // The tests cannot even be read with this change, and so notice it.
        const failureMessage = said(error)
        tests.push({ id: 'reading', name: 'reading', status: TestStatus.Failed, timeSpentMs: 0, failureMessage })
      } finally {
        switches.activeMutant = undefined
      }
      const endless = determineHitLimitReached(switches.hitCount, hitLimit)
      return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests })
    },
  }
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function testFilesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file))
    .sort()
}
