import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { version } from './version.ts'

const source = fileURLToPath(new URL('..', import.meta.url))

/** Rooms in which nothing decides what a run comes to. */
const without = ['node', 'output', 'charts', 'text']

/**
 * The program in a word: its version, and a hash of all that decides what a run comes to, down to the versions of the
 * packages it uses. Two programs with the same word give the same bytes.
 */
export function programHash(): string {
  word ??= read()
  return word
}

/** It is read once: a study asks for each of its points. */
let word: string | undefined

function read(): string {
  const hash = createHash('sha256').update(readFileSync(join(source, '../package.json')))
  const rooms = readdirSync(source).filter((room) => !without.includes(room) && !room.endsWith('.md'))
  for (const room of rooms.sort()) {
    if (room.endsWith('.ts')) hash.update(readFileSync(join(source, room)))
    else for (const file of codeOf(join(source, room))) hash.update(file).update(readFileSync(join(source, room, file)))
  }
  return `${version()} ${hash.digest('hex')}`
}

function codeOf(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files.filter((file) => file.endsWith('.ts')).sort()
}
