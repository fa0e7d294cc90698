import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** What a file imports, of the project's own and of others, with whatever those import in turn. */
async function importsOf(file: string): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out',
    format: 'esm',
    platform: 'node',
    packages: 'external',
  })
  return metafile
}

/** The packages among the imports; those that come when a command is called only if asked for. */
function packagesOf({ inputs }: Metafile, start: string, calls: boolean): readonly string[] {
  const packages = new Set<string>()
  const reached = new Set([start])
  for (const file of reached) {
    for (const { path, kind, external } of inputs[file].imports) {
      if (kind === 'dynamic-import' && !calls) continue
      if (external !== true) reached.add(path)
      else if (!path.startsWith('node:')) packages.add(path)
    }
  }
  return [...packages].sort()
}

test('--help loads the package that reads the command line, and no other', async () => {
  const file = 'src/node/kfactor.ts'
  expect(packagesOf(await importsOf(file), file, false)).toEqual(['commander'])
})

test('checking a scenario loads what reads it and what tries it in small: no charts, no networks, no tables', async () => {
  const file = 'src/node/commands/check.ts'
  expect(packagesOf(await importsOf(file), file, true)).toEqual(['seedrandom', 'simple-statistics', 'yaml', 'zod'])
})
