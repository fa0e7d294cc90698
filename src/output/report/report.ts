import type { Chart } from '../../charts/chart.ts'
import { whole } from '../../charts/printNumber.ts'
import type { Result } from '../../results/result.ts'
import { credibilityHeads, credibilityText } from '../credibilityText.ts'
import { groups } from '../groups.ts'
import { overRunsRows, overRunsSentence, runsIn } from '../overRuns.ts'
import { riskHeads, riskText } from '../riskText.ts'
import { stackText } from '../stackText.ts'
import type { TiesSummary } from '../summaryJson.ts'
import { twinHeads, twinText } from '../twinText.ts'
import { verdictSentence } from '../verdictSentence.ts'
import { escapeHtml } from './escapeHtml.ts'
import { page } from './page.ts'
import { reportCard } from './reportCard.ts'
import { reportFigure } from './reportFigure.ts'
import { reportNotes } from './reportNotes.ts'
import { reportTable } from './reportTable.ts'
import { reportTargets } from './reportTargets.ts'

/**
 * The report of a run: one HTML page that opens offline, needs no script and makes no request.
 *
 * @param pictures the SVG of each chart that was drawn, by the chart's name
 */
export function report(
  result: Result,
  charts: readonly Chart[],
  pictures: ReadonlyMap<string, string>,
  ties: TiesSummary,
): string {
  const all = groups(result)
  const scored = all.filter((group) => group.score !== undefined)
  const others = all.filter((group) => group.score === undefined)
  return page(
    {
      kicker: periodOf(result),
      title: result.scenario,
      question: result.question,
      verdict: verdictSentence(result),
    },
    [
      reportTargets(result),
      `<section aria-labelledby="measures">
<h2 id="measures">Growth, activity, conversion</h2>
<p class="about">${escapeHtml(scoreSentence(result))}</p>
<div class="cards">
${scored.map(reportCard).join('\n')}
</div>
</section>
<section aria-labelledby="pictures">
<h2 id="pictures">What happened</h2>
<p class="about">${result.campaign === null ? 'There was no campaign.' : 'The shaded days are those of the campaign.'}</p>
<div class="columns">
${charts.map((chart) => reportFigure(chart, pictures.get(chart.name))).join('\n')}
</div>
</section>`,
      reportTwin(result),
      reportRuns(result),
      reportStack(result),
      reportRisks(result),
      `<section aria-labelledby="more">
<h2 id="more">Spread, money, quality, network</h2>
<p class="about">What lies behind it, in full.</p>
<div class="columns">
${others.map(reportCard).join('\n')}
</div>
</section>`,
      reportCredibility(result),
      reportNotes(result, ties),
    ],
  )
}

function reportRuns(result: Result): string {
  const { intervals, replicates } = result.tables
  if (intervals === undefined || replicates === undefined) return ''
  const sentence = `${overRunsSentence(intervals, runsIn(replicates))} The rest of this page is about ${result.uncertain === undefined ? 'the first of these runs' : 'one run, with the middle of what is not known exactly'}.`
  return reportTable({ key: 'runs', title: intervals.title, sentence, ...overRunsRows(intervals) })
}

function reportStack({ tables: { stack } }: Result): string {
  return stack === undefined ? '' : reportTable({ key: 'stack', title: stack.title, ...stackText(stack) })
}

function reportTwin({ tables: { twin } }: Result): string {
  if (twin === undefined) return ''
  const text = twinText(twin)
  return reportTable({ key: 'twin', title: twin.title, ...text, sentence: `${text.sentence} ${twinHeads}` })
}

function reportRisks({ tables: { risks } }: Result): string {
  if (risks === undefined) return ''
  const text = riskText(risks, true)
  return reportTable({ key: 'risks', title: risks.title, ...text, sentence: `${text.sentence} ${riskHeads}` })
}

function reportCredibility({ tables: { credibility } }: Result): string {
  const text = credibilityText(credibility, true)
  const { title } = credibility
  return reportTable({ key: 'credibility', title, ...text, words: 3, sentence: `${text.sentence} ${credibilityHeads}` })
}

function periodOf({ start, days, plannedDays, people, campaign, plays }: Result): string {
  const time = plannedDays === undefined ? whole(days) : `stopped after ${whole(days)} of ${whole(plannedDays)}`
  const run = `${whole(people)} people · ${time} days from ${start}`
  if (campaign === null) return `${run} · no campaign`
  const names = plays.map((play) => play.name).join(', ')
  return `${run} · campaign ${campaign.first} to ${campaign.last}: ${names}`
}

function scoreSentence({ score }: Result): string {
  if (score.overall === null) return 'No score: none of the scored measures has a value.'
  return `Score ${score.overall.toFixed(0)} of 100: each scored measure lies between a poor and a good value, and counts alike in its group.`
}
