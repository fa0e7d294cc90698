import type { TextRow } from '../tableLines.ts'
import { escapeHtml } from './escapeHtml.ts'

/** A section of the report that is a table: heading, a sentence, heads of columns and rows. */
export function reportTable(about: {
  readonly key: string
  readonly title: string
  readonly sentence: string
  readonly heads: readonly string[]
  readonly rows: readonly TextRow[]
  /** The column, from 0, that holds words to be wrapped; none by default. */
  readonly words?: number
}): string {
  const { key, title, sentence, heads, rows, words } = about
  const kind = (at: number) => (at === words ? 'words' : 'value')
  const head = heads.map((each, at) => `<th scope="col" class="${kind(at)}">${escapeHtml(each)}</th>`).join('')
  const body = rows.map(({ name, cells }) => {
    const values = cells.map((cell, at) => `<td class="${kind(at)}">${escapeHtml(cell)}</td>`).join('')
    return `<tr><th scope="row">${escapeHtml(name)}</th>${values}</tr>`
  })
  return `<section aria-labelledby="${key}">
<h2 id="${key}">${escapeHtml(title)}</h2>
<p class="about">${escapeHtml(sentence)}</p>
<div class="card wide" tabindex="0" role="region" aria-label="${escapeHtml(title)}"><table>
<thead><tr><th scope="col"></th>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>
</section>`
}
