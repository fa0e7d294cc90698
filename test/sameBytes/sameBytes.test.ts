import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { plays } from '../../src/plays/index.ts'
import { digestOfRuns } from './digestOfRuns.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'kfactor-bytes-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Every play that needs nothing to be told, at once; and shipped scenarios that between them use most of the model. */
const scenarios: readonly object[] = [
  {
    clock: { start: '2026-03-01', days: '60 days' },
    market: { people: 2000 },
    community: { members: 200 },
    plays: Object.keys(plays).flatMap((play) => (play === 'kolSeeding' ? [] : [{ play, name: play, days: '50 days' }])),
  },
  ...['risks', 'channels', 'recommender', 'fraudMended', 'reducedBuying', 'reducedCascade'].map((name) => {
    const words = parse(readFileSync(join(root, 'scenarios', `${name}.yaml`), 'utf8'))
    return { ...words, market: { ...words.market, people: 2000 } }
  }),
]

const expected = digestOfRuns(scenarios)
const script = join(folder, 'digests.js')

beforeAll(() => {
  const entry = `import { digestOfRuns } from './test/sameBytes/digestOfRuns.ts'
globalThis.digests = digestOfRuns(${JSON.stringify(scenarios)}).join(' ')`
  const stdin = { contents: entry, resolveDir: root, loader: 'ts' } as const
  buildSync({ stdin, bundle: true, format: 'iife', target: 'es2023', outfile: script })
})

const node = (name: string) => join(root, 'node_modules/.nodes/node_modules', name, 'bin/node')
/** Other runtimes; those that are not there are passed over, and the test says so. */
const nodes = [
  ['Node 22', node('node22')],
  ['Node 24', node('node24')],
] as const
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))

describe('the same scenarios come to the same bytes', () => {
  test('when they are run again, after others', () => {
    expect(digestOfRuns([...scenarios].reverse())).toEqual([...expected].reverse())
  })

  test('in a bundle on this Node', () => {
    expect(byNode(process.execPath)).toEqual(expected)
  })

  for (const [name, path] of nodes) {
    test.skipIf(!existsSync(path))(`on ${name}, where it is installed (.ci/run installs it)`, () => {
      expect(byNode(path)).toEqual(expected)
    })
  }

  test.skipIf(chromium === undefined)('in Chromium, where it is installed', () => {
    const page = join(folder, 'page.html')
    writeFileSync(
      page,
      `<meta charset="utf-8"><pre></pre><script src="digests.js"></script>
<script>document.querySelector('pre').textContent = 'digests: ' + globalThis.digests</script>`,
    )
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
    const more = [
      '--disable-component-update',
      '--disable-sync',
      '--virtual-time-budget=60000',
      `--user-data-dir=${folder}/chromium`,
    ]
    const dumped = execFileSync(chromium ?? '', [...flags, ...more, '--dump-dom', `file://${page}`], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    expect(/digests: ([0-9a-f ]+)/.exec(dumped.toString())?.[1]?.split(' ')).toEqual(expected)
  })
})

function byNode(path: string): readonly string[] {
  const code = `require(${JSON.stringify(script)}); console.log(globalThis.digests)`
  return execFileSync(path, ['-e', code]).toString().trim().split(' ')
}
