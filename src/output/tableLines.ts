import { cutText } from '../text/cutText.ts'
import { displayWidth } from '../text/displayWidth.ts'
import { printable } from '../text/printable.ts'

/** A row of a table of text: its name at the left, its cells at the right. */
export interface TextRow {
  readonly name: string
  readonly cells: readonly string[]
}

const longestName = 26
const between = 2

/**
 * A table as lines of text: heads, then a row a line, names to the left and cells to the right, indented by two.
 *
 * Names are cut to 26 columns; columns that no longer fit the width are left out, from the right.
 */
export function tableLines(heads: readonly string[], rows: readonly TextRow[], width: number): readonly string[] {
  const shown = [{ name: '', cells: heads }, ...rows].map(({ name, cells }) => {
    return { name: cutText(printable(name, ' '), longestName), cells }
  })
  const names = Math.max(...shown.map(({ name }) => displayWidth(name)))
  const widths = heads.map((_, at) => Math.max(...shown.map(({ cells }) => displayWidth(cells[at] ?? ''))))
  let room = width - 2 - names
  const fitting = widths.findIndex((each) => {
    room -= between + each
    return room < 0
  })
  const kept = fitting < 0 ? widths : widths.slice(0, fitting)
  return shown.map(({ name, cells }) => {
    const texts = kept.map((each, at) => padded(cells[at] ?? '', each + between))
    return `  ${name}${' '.repeat(names - displayWidth(name))}${texts.join('')}`
  })
}

function padded(text: string, width: number): string {
  return ' '.repeat(width - displayWidth(text)) + text
}
