import { whole } from '../../charts/printNumber.ts'
import type { Result } from '../../results/result.ts'
import type { TiesSummary } from '../summaryJson.ts'
import { uncertainText } from '../uncertainText.ts'
import { escapeHtml } from './escapeHtml.ts'

/** The end of the report: how to read it, how far to trust it, and how to come to it again. */
export function reportNotes(result: Result, ties: TiesSummary): string {
  return `<footer>
<section>
<h2>How to read it</h2>
<p>The small word beside a value says which days it looks at: <b>campaign</b>, from the first to the last day of any play; <b>after</b>, the days after it; <b>whole</b>, the whole run; <b>end</b>, its last day. What takes time, such as ordering again, is estimated from those who were followed long enough. A dash is a number that cannot be, with the reason beside it; it is never a nought.</p>
<p>A score lies between 0, a poor value, and 100, a good one; each scored measure counts alike in its group, and each group alike overall. Hold the pointer over a measure for its key and its name in Chinese.</p>
</section>
<section>
<h2>How far to trust it</h2>
<p>This is one run with one seed: luck is in every number. Run it with other seeds before you decide on it. Effects whose size nobody has measured are assumptions; <a href="scenario.yaml">scenario.yaml</a> has every value that was used, and <code>kfactor schema</code> the source of every default.</p>
${unsure(result)}<p>${whole(result.people)} people, ${whole(ties.ties)} ties between them.${dropped(ties)}</p>
</section>
<section>
<h2>How to repeat it</h2>
<p>kfactor ${escapeHtml(result.version)}, seed <code>${escapeHtml(result.seed)}</code>: <code>kfactor run scenario.yaml</code> in this folder gives the same bytes again. The numbers are in <a href="summary.json">summary.json</a> and day by day in <a href="series.csv">series.csv</a>, the pictures and what they are drawn from in <code>charts/</code>.</p>
</section>
</footer>`
}

function unsure(result: Result): string {
  const text = uncertainText(result)
  return text === '' ? '' : `<p>${escapeHtml(text)}</p>\n`
}

function dropped({ duplicates, selfEdges }: TiesSummary): string {
  if (duplicates + selfEdges === 0) return ''
  return ` Of the edge list, ${whole(duplicates)} lines repeated a tie and ${whole(selfEdges)} tied someone to themselves; they count once and not at all.`
}
