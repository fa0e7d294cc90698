import type { TextRow } from '../tableLines.ts'
import { escapeHtml } from './escapeHtml.ts'
import { tableHtml } from './tableHtml.ts'

/** A table that is folded on a screen, under its title; open on paper, or left out there. */
export function foldedTable(about: {
  readonly key: string
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly TextRow[]
  /** The column, from 0, that holds words to be wrapped; none by default. */
  readonly words?: number
  /** Whether it is printed; it is by default. */
  readonly onPaper?: boolean
}): string {
  const { key, title, onPaper = true } = about
  return `<details${onPaper ? ' class="all"' : ' class="screen"'}><summary id="${key}">${escapeHtml(title)}</summary>
<div class="card wide" tabindex="0" role="region" aria-labelledby="${key}">${tableHtml(about)}</div></details>`
}
