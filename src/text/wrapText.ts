import { columnsOf, displayWidth } from './displayWidth.ts'

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
        lines.push(line)
        line = ''
      }
      line += character
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}

/** Parts between which a line may break: a word with the space after it, or one wide character. */
function pieces(text: string): readonly string[] {
  const found: string[] = []
  let word = ''
  for (const character of text.replace(/\s+/g, ' ').trim()) {
    const breaksBefore = columnsOf(character) === 2 || word.endsWith(' ') || columnsOf(word) === 2
    if (word !== '' && character !== ' ' && breaksBefore) {
      found.push(word)
      word = ''
    }
    word += character
  }
  if (word !== '') found.push(word)
  return found
}
