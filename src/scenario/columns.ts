/** Characters that take two columns on a terminal: Chinese, its punctuation, full-width forms, emoji. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u

/** Marks that stand on the character before and take no column. */
const combining = /^[\p{Mn}\p{Me}\u200d]$/u

/** Characters that would move the cursor or turn the writing around: shown as a replacement character. */
const unprintable = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

/** Columns a text takes on a terminal. */
export function columnsIn(text: string): number {
  let columns = 0
  for (const character of text) columns += combining.test(character) ? 0 : wide.test(character) ? 2 : 1
  return columns
}

/** A text that takes its columns on any terminal: a tab is a space, and nothing in it steers the cursor. */
export function printable(text: string): string {
  return text.replaceAll('\t', ' ').replace(unprintable, '\ufffd')
}

/** A text cut to some columns from its end or, with `keep: 'end'`, from its beginning; `…` stands for what is cut. */
export function cut(text: string, most: number, keep: 'start' | 'end' = 'start'): string {
  if (columnsIn(text) <= most) return text
  const characters = keep === 'start' ? [...text] : [...text].reverse()
  let columns = 1
  const kept: string[] = []
  for (const character of characters) {
    columns += columnsIn(character)
    if (columns > most) break
    kept.push(character)
  }
  return keep === 'start' ? `${kept.join('')}…` : `…${kept.reverse().join('')}`
}

/** Words put into lines of some columns; a longer word has a line of its own. */
export function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && columnsIn(longer) <= most) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
