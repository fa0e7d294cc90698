import { exitCode } from './exitCode.ts'

/** Says that a word of the command line is none of those there are. */
export function unknownWord(what: string, word: string, known: readonly string[]): number {
  console.error(`error: unknown ${what} '${word}'`)
  console.error(`There ${known.length === 1 ? 'is' : 'are'}: ${known.join(', ')}.`)
  return exitCode.yourFault
}
