import { cutText } from '../text/cutText.ts'
import { displayWidth } from '../text/displayWidth.ts'
import { printable } from '../text/printable.ts'

/** A row of a table of text: its name at the left, its cells at the right. */
export interface TextRow {
  readonly name: string
  readonly cells: readonly string[]
}

const longestName = 26
const shortestName = 18
const between = 2

/**
 * A table as lines of text: heads, then a row a line, names to the left and cells to the right, indented by two.
 *
 * Names are cut to `most` columns, and further down to 18 where the cells need the room; columns that do not fit the width
 * even so are left out, from the right.
 */
export function tableLines(
  heads: readonly string[],
  rows: readonly TextRow[],
  width: number,
  most = longestName,
): readonly string[] {
  const all = [{ name: '', cells: heads }, ...rows]
  const widths = heads.map((_, at) => Math.max(...all.map(({ cells }) => displayWidth(cells[at] ?? ''))))
  const left = width - 2 - widths.reduce((sum, each) => sum + between + each, 0)
  const longest = Math.max(shortestName, Math.min(most, left))
  const shown = all.map(({ name, cells }) => ({ name: cutText(printable(name, ' '), longest), cells }))
  const names = Math.max(...shown.map(({ name }) => displayWidth(name)))
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
