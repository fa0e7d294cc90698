import type { Words } from '../text/language.ts'

const tab = 9
const space = 32
const quote = 34
const comma = 44
const semicolon = 59

/** What parts the fields of a line: a character's code, or any number of spaces and tabs. */
export type Separator = typeof tab | typeof comma | typeof semicolon | 'blanks'

/** Where a field of a line stands; the reader writes it anew for each, so that no line costs an object. */
export interface Field {
  /** Position of its first character, without quotes and blanks around it. */
  from: number
  /** Position after its last character; `from` if it is empty. */
  to: number
  /** Whether pairs of quotes stand in it for quotes. */
  doubled: boolean
  /** Where the next field begins, or `noField` after the last. */
  next: number
}

export const noField = -1

/** The separator that stands first on a line, outside quotes; blanks where there is no comma, semicolon or tab. */
export function separatorOf(text: string, from: number, to: number): Separator {
  let quoted = false
  for (let at = from; at < to; at++) {
    const char = text.charCodeAt(at)
    if (char === quote) quoted = !quoted
    else if (!quoted && (char === comma || char === semicolon || char === tab)) return char
  }
  return 'blanks'
}

/** What a separator is called. */
export function nameOf(separator: Separator): Words {
  if (separator === 'blanks') return { en: 'a space', zh: '空格' }
  if (separator === tab) return { en: 'a tab', zh: '制表符' }
  return separator === comma ? { en: 'a comma', zh: '逗号' } : { en: 'a semicolon', zh: '分号' }
}

/** What a field says. */
export function contentOf(text: string, { from, to, doubled }: Field): string {
  const content = text.slice(from, to)
  return doubled ? content.replaceAll('""', '"') : content
}

/** Position of the first character from `at` on that is no blank, or `to`. A tab that separates is none. */
export function afterBlanks(text: string, at: number, to: number, separator: Separator = 'blanks'): number {
  while (at < to && isBlank(text.charCodeAt(at), separator)) at++
  return at
}

/**
 * Reads the field that begins at a position of a line.
 *
 * A field in double quotes may hold the separator, and two quotes for one.
 *
 * @param at where the field or the blanks before it begin
 * @param end position after the line's last character
 * @returns what is wrong with it, with `field.from` where that is; nothing if it is well formed
 */
export function readField(
  text: string,
  at: number,
  end: number,
  separator: Separator,
  field: Field,
): Words | undefined {
  const from = afterBlanks(text, at, end, separator)
  field.from = from
  field.doubled = false
  if (text.charCodeAt(from) === quote && from < end) return readQuoted(text, from, end, separator, field)
  let to = from
  while (to < end && !separates(text.charCodeAt(to), separator)) to++
  leave(text, to, end, separator, field)
  while (to > from && isBlank(text.charCodeAt(to - 1), separator)) to--
  field.to = to
  return undefined
}

function readQuoted(text: string, open: number, end: number, separator: Separator, field: Field): Words | undefined {
  let at = open + 1
  for (; at < end; at++) {
    if (text.charCodeAt(at) !== quote) continue
    if (at + 1 === end || text.charCodeAt(at + 1) !== quote) break
    field.doubled = true
    at++
  }
  if (at >= end) return { en: 'a quote is opened and not closed on its line', zh: '引号在这一行里没有闭合' }
  field.from = open + 1
  field.to = at
  const after = afterBlanks(text, at + 1, end, separator)
  const parted = after === end || (separator === 'blanks' ? after > at + 1 : text.charCodeAt(after) === separator)
  if (!parted) {
    field.from = after
    return { en: 'text follows a closing quote', zh: '引号闭合之后还有内容' }
  }
  leave(text, after, end, separator, field)
  return undefined
}

/** Notes where the next field begins, if there is one. */
function leave(text: string, at: number, end: number, separator: Separator, field: Field): void {
  if (separator === 'blanks') {
    const next = afterBlanks(text, at, end)
    field.next = next < end ? next : noField
  } else field.next = at < end ? at + 1 : noField
}

function separates(char: number, separator: Separator): boolean {
  return separator === 'blanks' ? char === space || char === tab : char === separator
}

function isBlank(char: number, separator: Separator): boolean {
  return char === space || (char === tab && separator !== tab)
}
