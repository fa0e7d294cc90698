import type { DrawnChart } from '../../charts/chart.ts'
import { chartTable } from '../../charts/chartTable.ts'
import type { Language } from '../../text/language.ts'
import { escapeHtml } from './escapeHtml.ts'
import { tableHtml } from './tableHtml.ts'

/** Rows up to which a table is shown whole; of a longer one every seventh row, and the last. */
const wholeUpTo = 40
const everyRow = 7

/** The text twin of a picture, folded under it: the numbers that it is drawn from, as a table. */
export function chartTwin({ name, title, spec, table }: DrawnChart, language: Language): string {
  const { heads, rows } = table ?? chartTable(spec, language)
  if (rows.length === 0) return ''
  const long = table === undefined && rows.length > wholeUpTo
  const shown = long ? rows.filter((_, at) => (rows.length - 1 - at) % everyRow === 0) : rows
  const summary = {
    en: long ? 'As a table (every seventh row)' : 'As a table',
    zh: long ? '数据表（每七行取一行）' : '数据表',
  }[language]
  return `<details><summary>${summary}</summary>
<div class="wide" tabindex="0" role="region" aria-label="${escapeHtml(`${title} (${name})`)}">${tableHtml({ corner: heads[0] ?? '', heads: heads.slice(1), rows: shown })}</div></details>`
}
