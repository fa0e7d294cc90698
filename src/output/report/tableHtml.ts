import type { TextRow } from '../tableLines.ts'
import { escapeHtml } from './escapeHtml.ts'

/** A table of text as HTML: heads of columns and rows, names to the left and cells to the right. */
export function tableHtml(about: {
  /** What stands over the names of the rows; nothing by default. */
  readonly corner?: string
  readonly heads: readonly string[]
  readonly rows: readonly TextRow[]
  /** The column, from 0, that holds words to be wrapped; none by default. */
  readonly words?: number
}): string {
  const { corner = '', heads, rows, words } = about
  const first = corner === '' ? '<td></td>' : `<th scope="col">${escapeHtml(corner)}</th>`
  const kind = (at: number) => (at === words ? 'words' : 'value')
  const head = heads.map((each, at) => `<th scope="col" class="${kind(at)}">${escapeHtml(each)}</th>`).join('')
  const body = rows.map(({ name, cells }) => {
    const values = cells.map((cell, at) => `<td class="${kind(at)}">${escapeHtml(cell)}</td>`).join('')
    return `<tr><th scope="row">${escapeHtml(name)}</th>${values}</tr>`
  })
  return `<table>
<thead><tr>${first}${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table>`
}
