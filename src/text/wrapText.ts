import { columnsOf, displayWidth } from './displayWidth.ts'

/** Chinese marks that never begin a line, and those that never end one. */
const closing = /^[，。；：？！、）」』》】”’％～]$/u
const opening = /[（「『《【]$/u

/** A text cut into lines of some columns at most: at spaces, between Chinese characters, and inside words too long. */
export function wrapText(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text)) {
    if (displayWidth(line + piece.trimEnd()) <= columns) {
      line += piece
      continue
    }
    if (line.trim() !== '') lines.push(line.trimEnd())
    line = ''
    for (const character of piece) {
      if (displayWidth(line + character.trimEnd()) > columns && line !== '') {
        lines.push(line.trimEnd())
        line = ''
      }
      line += character
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}

/**
 * Parts between which a line may break: a word with the space after it, or one wide character, with the marks that stay
 * with either.
 */
function pieces(text: string): readonly string[] {
  const found: string[] = []
  let word = ''
  for (const character of text.replace(/\s+/g, ' ').trim()) {
    const breaksBefore = columnsOf(character) === 2 || word.endsWith(' ') || columnsOf(lastOf(word)) === 2
    const stays = (closing.test(character) && !word.endsWith(' ')) || opening.test(word)
    if (word !== '' && character !== ' ' && breaksBefore && !stays) {
      found.push(word)
      word = ''
    }
    word += character
  }
  if (word !== '') found.push(word)
  return found
}

function lastOf(word: string): string {
  return [...word].at(-1) ?? ''
}
