import { escapeHtml } from './escapeHtml.ts'
import type { TextRow } from './tableLines.ts'

/** A section of the report that is a table: heading, a sentence, heads of columns and rows. */
export function reportTable(about: {
  readonly key: string
  readonly title: string
  readonly sentence: string
  readonly heads: readonly string[]
  readonly rows: readonly TextRow[]
}): string {
  const { key, title, sentence, heads, rows } = about
  const head = heads.map((each) => `<th scope="col" class="value">${escapeHtml(each)}</th>`).join('')
  const body = rows.map(({ name, cells }) => {
    const values = cells.map((cell) => `<td class="value">${escapeHtml(cell)}</td>`).join('')
    return `<tr><th scope="row">${escapeHtml(name)}</th>${values}</tr>`
  })
  return `<section aria-labelledby="${key}">
<h2 id="${key}">${escapeHtml(title)}</h2>
<p class="about">${escapeHtml(sentence)}</p>
<div class="card wide"><table>
<thead><tr><th scope="col"></th>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>
</section>`
}
