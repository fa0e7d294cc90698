import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const room = fileURLToPath(new URL('.', import.meta.url))
const source = join(room, '..')
const modules = join(source, '../node_modules')
const cache = join(modules, '.cache/kfactor')

/** The files of this room that something is begun with. */
const entries = ['kfactor', 'takeHere']
/** Packages that find files of their own beside them. */
const beside = ['sharp', 'tinypool']
/** A packing that nobody can still be running is so old. */
const old = 7 * 24 * 3600 * 1000

/**
 * The program packed into few files, in `node_modules/.cache/kfactor`: hundreds of small ones take far longer to load than
 * to run. It is packed anew whenever a file of the source or what is installed has changed.
 *
 * @param {string} name of a file of this room
 * @returns {Promise<string | undefined>} the address of its packed form; none where it can't be packed or written
 */
export async function packed(name) {
  try {
    const folder = join(cache, fingerprint())
    if (!existsSync(folder)) await pack(folder)
    return pathToFileURL(join(folder, `${name}.js`)).href
  } catch {
    return undefined
  }
}

/** A word for the state of all files that the packing is made of, which is asked at every start. */
function fingerprint() {
  let state = room
  const note = (file) => {
    const { mtimeMs, size } = statSync(file)
    state += `${file} ${mtimeMs} ${size}\n`
  }
  const noteAll = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) noteAll(path)
      else if (/\.m?ts$|\.mjs$/.test(entry.name)) note(path)
    }
  }
  noteAll(source)
  for (const file of ['package.json', 'node_modules/.package-lock.json']) {
    const path = join(source, '..', file)
    if (existsSync(path)) note(path)
  }
  return digest(state)
}

/** A polynomial in 31 modulo the largest prime below 2⁴⁸: to load a cryptographic one takes as long as all the rest. */
function digest(text) {
  let value = 0
  for (let at = 0; at < text.length; at++) value = (value * 31 + text.charCodeAt(at)) % 281474976710597
  return value.toString(36)
}

/** Packs into a folder of its own first: another command may be doing the same. */
async function pack(folder) {
  const { build } = await import('esbuild')
  mkdirSync(cache, { recursive: true })
  forgetOld()
  const draft = `${folder}.${process.pid}`
  await build({
    entryPoints: entries.map((entry) => join(room, `${entry}.ts`)),
    outdir: draft,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: beside,
    minifySyntax: true,
    minifyWhitespace: true,
    plugins: [withoutLanguages],
    // Only this room asks where it is.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(room, 'kfactor.ts')).href) },
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'silent',
  })
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

/** The words for faults in fifty languages, a fifth of the whole: the product has words of its own. */
const withoutLanguages = {
  name: 'withoutLanguages',
  setup(build) {
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({ contents: '' }))
  },
}

function forgetOld() {
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name)
    if (Date.now() - statSync(folder).mtimeMs > old) rmSync(folder, { recursive: true, force: true })
  }
}
