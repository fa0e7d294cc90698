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

/** How many tests that noticed a change are tried first with the next. */
const remembered = 5

/** What each test took, and reading each file: other processes than the one that tried them all want to know, too. */
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
  /** The tests that noticed the changes before, the last of them at the end. */
  const noticing: string[] = []

  /** Reads files as their tests are asked for, each once: many a change is noticed before most are read. */
  function reading(): (file: string) => ReadonlyMap<string, Asked> {
    const { testsOf } = fresh(switches.activeMutant)
    const known = new Map<string, ReadonlyMap<string, Asked>>()
    return (file) => {
      const before = known.get(file)
      if (before !== undefined) return before
      const asked = testsOf(file).map(({ name, check }) => ({ id: `${file}#${name}`, file, check }))
      const tests = new Map(asked.map((each) => [each.id, each]))
      known.set(file, tests)
      return tests
    }
  }

  /**
   * Tests in the order in which a change of a file is likely to be noticed soon: those that noticed the last ones, since
   * neighbours are noticed by the same; those of the changed file; then the quickest.
   */
  function soonest(wanted: readonly string[], changed: string): readonly string[] {
    const rank = (id: string) => {
      const noticed = noticing.indexOf(id)
      if (noticed >= 0) return -2 - noticed
      const file = fileOf(id)
      return basename(file, '.test.ts') === changed ? -1 : (times[id] ?? 0) + (times[file] ?? 0)
    }
    return wanted.toSorted((a, b) => rank(a) - rank(b))
  }

  function remember(id: string): void {
    const before = noticing.indexOf(id)
    if (before >= 0) noticing.splice(before, 1)
    noticing.push(id)
    if (noticing.length > remembered) noticing.shift()
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
      const took: Record<string, number> = {}
      const testsOf = reading()
      for (const file of files) {
        const start = performance.now()
        const all = testsOf(file)
        took[file] = performance.now() - start
        for (const asked of all.values()) {
          const result = await run(asked)
          tests.push(result)
          took[asked.id] = result.timeSpentMs
        }
      }
      times = took
      writeFileSync(timesFile, JSON.stringify(times))
      const mutantCoverage = switches.mutantCoverage
      return { status: DryRunStatus.Complete, tests, ...(mutantCoverage === undefined ? {} : { mutantCoverage }) }
    },
    async mutantRun({ activeMutant, testFilter = [], hitLimit, sandboxFileName }: MutantRunOptions) {
      switches.activeMutant = activeMutant.id
      switches.hitCount = hitLimit === undefined ? undefined : 0
      switches.hitLimit = hitLimit
      const tests: TestResult[] = []
      try {
        const testsOf = reading()
        for (const id of soonest(testFilter, basename(sandboxFileName, '.ts'))) {
          const asked = testsOf(fileOf(id)).get(id)
          if (asked === undefined) continue
          const result = await run(asked)
          tests.push(result)
          if (result.status !== TestStatus.Failed) continue
          remember(id)
          break
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

/** The file of a test. */
function fileOf(id: string): string {
  return id.slice(0, id.indexOf('#'))
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
