import type { Complaint } from './problem.ts'

/** What is said of a text nested deeper than a parser can follow. */
export const nestedTooDeep: Complaint = {
  code: 'too-deep',
  message: 'nested too deep',
  help: 'a scenario needs no more than six levels',
}

/** What is said of a text with more in it than any scenario has. */
export const toldTooMuch: Complaint = {
  code: 'too-large',
  message: 'more words and signs than any scenario has',
  help: 'a scenario is a page of text; put ties into a file of their own',
}

/** What is said of `*name`. */
export const aliased: Complaint = {
  code: 'yaml-alias',
  message: 'aliases are not used in scenarios',
  help: 'write the value out in each place',
}

/** What is said of `!tag` or `%DIRECTIVE`. */
export function tagged(tag: string): Complaint {
  return {
    code: 'yaml-tag',
    message: `${shown(tag.replace(/^tag:yaml\.org,2002:/, '!!'))} is not used in scenarios`,
    help: 'leave it out: write plain values',
  }
}

/** What is said of a key that stands where it stood before. */
export function twice(key: string): Complaint {
  return {
    code: 'duplicate-key',
    message: `${shown(key)} stands here twice`,
    help: 'keep one of them, or move the fields of both under one key',
  }
}

/** What is said of a fault of syntax, from the parser's code and words, and the text from the fault on. */
export function unparsed(code: string, words: string, rest: string): Complaint {
  if (code === 'RESOURCE_EXHAUSTION') return nestedTooDeep
  if (code === 'MULTIPLE_DOCS') {
    return { code: 'many-documents', message: 'a second document begins here', help: 'keep one scenario to a file' }
  }
  if (code === 'NON_STRING_KEY') {
    return { code: 'bad-key', message: 'a key must be a text', help: 'write a single word before the colon' }
  }
  const message = words
    .replace(/ at line \d+, column \d+:?[\s\S]*$/, '')
    .replace(/ ["']quote$/, ' quote')
    .replace(/^./, (letter) => letter.toLowerCase())
  return { code: 'bad-yaml', message, help: hint(code, message, rest) }
}

/** A word of the file, short enough for a message. */
export function shown(word: string): string {
  if (word.trim() === '') return JSON.stringify(word)
  return word.length > 60 ? `${word.slice(0, 59)}…` : word
}

function hint(code: string, message: string, rest: string): string {
  if (/^>=?/.test(rest)) return 'put the comparison in quotes: ">= 300"'
  if (/^[%@`]/.test(rest)) return 'put the text in quotes'
  if (code === 'TAB_AS_INDENT') return 'indent with spaces, not with tabs'
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'put a text that holds a colon in quotes, or start a new line'
  if (/end with a [\]}]$/.test(message)) return 'close the bracket that was opened here or above'
  if (/closing quote$/.test(message)) return 'close the quote that was opened here or above'
  if (code === 'BAD_INDENT') return 'line it up with the lines it belongs to'
  if (code === 'MISSING_CHAR') return 'look for a quote, bracket, colon or comma that is missing here or above'
  return 'write it as  key: value , with two spaces more for what belongs to a key'
}
