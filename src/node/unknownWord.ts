import { nearest } from '../scenario/nearest.ts'
import { exitCode } from './exitCode.ts'

/** Says that a word of the command line is none of those there are, and which one it is near to. */
export function unknownWord(what: string, word: string, known: readonly string[]): number {
  const near = nearest(word, known)
  console.error(`error: unknown ${what} '${word}'`)
  if (near !== undefined) console.error(`(Did you mean ${near}?)`)
  else console.error(`There are: ${known.join(', ')}.`)
  return exitCode.yourFault
}
