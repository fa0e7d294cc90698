import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import type { CollectedTest, collected } from './collected.ts'
import { expect } from './expectHere.ts'

/**
 * Reads test files anew, with all code of ours that they import: nothing is left of what it kept before.
 *
 * @param mutant the one change to be tried: with it the code is as fast as it is without any; without it the code counts what
 *   each test reaches, which takes ten times as long
 */
export type Fresh = (mutant?: string) => {
  /** The tests of a file. */
  readonly testsOf: (file: string) => readonly CollectedTest[]
}

/**
 * Test files and the code that they import as one function. Each call makes every module again, which takes
 * milliseconds; what comes from npm is loaded once and stays.
 */
export async function bundled(files: readonly string[]): Promise<Fresh> {
  const readers = files.map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(resolve(file))})`)
  const entry = `
    require(${JSON.stringify(resolve('test/fixedLuck.ts'))})
    const { collected } = require(${JSON.stringify(resolve('test/mutate/inProcess/collected.ts'))})
    module.exports = { collected, readers: { ${readers.join(',\n')} } }`
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: resolve('.'), loader: 'js' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    plugins: [here],
  })
  const code = outputFiles[0]?.text ?? ''
  const installed = createRequire(resolve('package.json'))
  const require = (name: string): unknown => (name === setUpOnce ? { expect } : installed(name))
  return (mutant) => {
    const module: { exports: object } = { exports: {} }
    const load = new Function('require', 'module', 'exports', mutant === undefined ? code : withOnly(mutant, code))
    load(require, module, module.exports)
    const { collected: collect, readers } = module.exports as {
      readonly collected: typeof collected
      readonly readers: Readonly<Record<string, () => void>>
    }
    return {
      testsOf(file) {
        const read = readers[file]
        if (read === undefined) throw new Error(`unknown test file: ${file}`)
        return collect(read)
      },
    }
  }
}

const inPlaceOf: Readonly<Record<string, string>> = {
  vitest: 'vitestHere.ts',
  '@fast-check/vitest': 'propertyHere.ts',
}

/** Code in which every change but one is off for good, and nothing is counted. */
function withOnly(mutant: string, code: string): string {
  return code
    .replaceAll(/\bstryMutAct_\w+\("(\d+)"\)/g, (asked, id: string) => (id === mutant ? asked : 'false'))
    .replaceAll(/\bstryCov_\w+\((?:"\d+"(?:, )?)+\)/g, '0')
}

/** The one file of ours that is not made again: setting it up twice would stack the matchers on each other. */
const setUpOnce = './expectHere.ts'

/** Leaves packages outside, but for those of vitest, which are stood in for; files of ours know where they are. */
const here: Plugin = {
  name: 'here',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/expectHere\.ts$/ }, () => ({ path: setUpOnce, external: true }))
    onResolve({ filter: /^[^./]/ }, ({ path }) => {
      const standIn = inPlaceOf[path]
      if (standIn !== undefined) return { path: resolve('test/mutate/inProcess', standIn) }
      return { path, external: true }
    })
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8')
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
    }))
  },
}
