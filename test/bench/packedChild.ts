import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build, type Plugin } from 'esbuild'

const root = join(import.meta.dirname, '..', '..')

let made: Promise<string> | undefined

/**
 * `child.ts` packed as a command's program is, which is how the engine runs at its users': a process that reads TypeScript as
 * it is written has detached a buffer, from when on V8 asks at each access to any typed array whether it is still there.
 */
export function packedChild(): Promise<string> {
  made ??= pack()
  return made
}

async function pack(): Promise<string> {
  // Beside the packages, since whatever is no file of ours is found from there.
  const folder = mkdtempSync(join(root, 'node_modules', '.kfactor-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  await build({
    entryPoints: [join(import.meta.dirname, 'child.ts')],
    outdir: folder,
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outExtension: { '.js': '.mjs' },
    plugins: [foldersAsTheyWere],
    logLevel: 'silent',
  })
  return join(folder, 'child.mjs')
}

/** Files of the benchmark find others by the folder they stand in. */
const foldersAsTheyWere: Plugin = {
  name: 'foldersAsTheyWere',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
      loader: 'ts',
    }))
  },
}
