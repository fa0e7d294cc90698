import type { Chart } from '../charts/chart.ts'
import { numberWithUnit, printNumber, whole } from '../charts/printNumber.ts'
import type { Reading, Result } from '../results/result.ts'
import { escapeHtml } from './escapeHtml.ts'
import { type Group, groups } from './groups.ts'
import { reportStyle } from './reportStyle.ts'
import { ruleOf, type TiesSummary } from './summaryJson.ts'
import { verdictSentence } from './verdictSentence.ts'

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
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeHtml(result.scenario)} – kfactor</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<header>
<p class="kicker">${escapeHtml(periodOf(result))}</p>
<h1>${escapeHtml(result.scenario)}</h1>
${result.question === '' ? '' : `<p class="question">${escapeHtml(result.question)}</p>`}
<p class="verdict">${escapeHtml(verdictSentence(result))}</p>
</header>
${targets(result)}
<section aria-labelledby="measures">
<h2 id="measures">Growth, activity, conversion</h2>
<p class="about">${escapeHtml(scoreSentence(result))}</p>
<div class="cards">${scored.map(card).join('')}</div>
</section>
<section aria-labelledby="pictures">
<h2 id="pictures">What happened</h2>
<p class="about">The shaded days are those of the campaign.</p>
<div class="charts">${charts.map((chart) => figure(chart, pictures)).join('')}</div>
</section>
<section aria-labelledby="more">
<h2 id="more">Spread, money, quality, network</h2>
<p class="about">What lies behind it, in full.</p>
<div class="pair">${others.map(card).join('')}</div>
</section>
${trust(result, ties)}
</main>
</body>
</html>
`
}

function periodOf({ start, days, people, campaign, plays }: Result): string {
  const run = `${whole(people)} people · ${whole(days)} days from ${start}`
  if (campaign === null) return `${run} · no campaign`
  const names = plays.map((play) => play.name).join(', ')
  return `${run} · campaign ${campaign.first} to ${campaign.last}: ${names}`
}

function scoreSentence({ score }: Result): string {
  if (score.overall === null) return 'No score: none of the scored measures has a value.'
  return `Score ${score.overall.toFixed(0)} of 100: each scored measure lies between a poor and a good value, and counts alike in its group.`
}

function targets(result: Result): string {
  if (result.verdicts.length === 0) return ''
  const rows = result.verdicts.map((verdict) => {
    const reading = result.readings.find((each) => each.key === verdict.metric)
    const outcome = verdict.met ? '<td class="met">✓ met</td>' : '<td class="missed">✗ missed</td>'
    return `<tr><th scope="row">${escapeHtml(reading?.label ?? verdict.metric)}</th><td>${escapeHtml(ruleOf(result, verdict))}</td><td class="value">${escapeHtml(numberWithUnit(verdict.reached, reading?.unit ?? 'number'))}</td>${outcome}</tr>`
  })
  return `<section aria-labelledby="targets">
<h2 id="targets">Targets</h2>
<div class="card"><table><thead><tr><th scope="col">Measure</th><th scope="col">Rule</th><th scope="col">Reached</th><th scope="col">Outcome</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>
</section>`
}

function card(group: Group): string {
  const { score } = group
  const scored =
    score === undefined || score === null ? '' : `<span class="score">${score.toFixed(0)} <small>of 100</small></span>`
  const bar =
    score === undefined || score === null
      ? ''
      : `<div class="bar" aria-hidden="true"><i style="width:${score.toFixed(0)}%"></i></div>`
  return `<div class="card"><header><h3>${escapeHtml(group.title)}</h3>${scored}</header>${bar}<p class="about">${escapeHtml(group.about)}</p><table><tbody>${group.readings.map(row).join('')}</tbody></table></div>`
}

function row({ key, label, value, unit, window, reason }: Reading): string {
  const printed = printNumber(value, unit)
  const why = reason === undefined ? '' : `<span class="reason">${escapeHtml(reason)}</span>`
  const cell =
    value === null
      ? '<td class="value none">–</td>'
      : `<td class="value">${escapeHtml(printed.number)}${printed.unit === '' ? '' : ` <small>${escapeHtml(printed.unit)}</small>`}</td>`
  return `<tr><th scope="row" title="${escapeHtml(key)}">${escapeHtml(label)}${why}</th>${cell}<td class="window">${window}</td></tr>`
}

function figure(chart: Chart, pictures: ReadonlyMap<string, string>): string {
  const caption = (text: string) =>
    `<figcaption><strong>${escapeHtml(chart.title)}</strong>${escapeHtml(text)}</figcaption>`
  if (chart.spec === null) return `<figure>${caption(chart.reason)}</figure>`
  const picture = (pictures.get(chart.name) ?? '').replace(
    /^<svg /,
    `<svg role="img" aria-label="${escapeHtml(`${chart.title}: ${chart.finding}`)}" `,
  )
  return `<figure>${caption(chart.finding)}${picture}</figure>`
}

function trust(result: Result, { ties, duplicates, selfEdges }: TiesSummary): string {
  const dropped =
    duplicates + selfEdges === 0
      ? ''
      : ` Of the edge list, ${whole(duplicates)} lines repeated a tie and ${whole(selfEdges)} tied someone to themselves; they count once and not at all.`
  return `<footer>
<h2>How far to trust it</h2>
<p>This is one run with one seed: luck is in every number. Run it with other seeds before you decide on it. Effects whose size nobody has measured are assumptions; <code>scenario.yaml</code> beside this page has every value that was used, and <code>kfactor schema</code> the source of every default.</p>
<p>${whole(result.people)} people, ${whole(ties)} ties between them.${dropped}</p>
<p>kfactor ${escapeHtml(result.version)}, seed <code>${escapeHtml(result.seed)}</code>. Repeat it in this folder with <code>kfactor run scenario.yaml</code>: the same bytes come out.</p>
</footer>`
}
