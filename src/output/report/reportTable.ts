import type { TextRow } from '../tableLines.ts'
import { escapeHtml } from './escapeHtml.ts'
import { tableHtml } from './tableHtml.ts'

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
  const { key, title, sentence } = about
  return `<section aria-labelledby="${key}">
<h2 id="${key}">${escapeHtml(title)}</h2>
<p class="about">${escapeHtml(sentence)}</p>
<div class="card wide" tabindex="0" role="region" aria-label="${escapeHtml(title)}">${tableHtml(about)}</div>
</section>`
}
