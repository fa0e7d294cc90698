import type { ArmResult } from '../../charts/armLines.ts'
import { type Chart, isDrawn } from '../../charts/chart.ts'
import { none, numberWithUnit } from '../../charts/printNumber.ts'
import type { Language, Words } from '../../text/language.ts'
import { estimates } from '../estimate.ts'
import { groups } from '../groups.ts'
import { rangeText } from '../overRuns.ts'
import { ruleOf } from '../summaryJson.ts'
import { escapeHtml } from './escapeHtml.ts'
import { leading } from './measureCard.ts'
import { reportFigure } from './reportFigure.ts'
import { smallLine } from './smallLines.ts'
import { sparkline } from './sparkline.ts'

/** Most designs whose pictures stand side by side; tables have all of them. */
const mostPictured = 4

/** Charts of a single run that are laid side by side. */
const pictured = ['funnel', 'stays', 'cohorts', 'orders', 'ledger', 'recipients', 'forest', 'communityMap']

const moneyKeys = [
  'economics.campaignCost',
  'economics.margin',
  'economics.profit',
  'economics.profit.incremental',
  'economics.cac.blended',
  'economics.cac.incremental',
]

/** The measures of every design in columns: targets, then growth, activity, conversion with score and small lines, money. */
export function armMeasures(arms: readonly ArmResult[], language: Language): string {
  const [{ result }] = arms
  const scored = groups(result, language).filter(({ score }) => score !== undefined)
  const scoreRow = (key: string) => ({
    name: { en: 'Score of the first run', zh: '评分（第一次运行）' }[language],
    cells: arms.map((arm) => {
      const score = groups(arm.result, language).find((group) => group.key === key)?.score ?? null
      return `<b>${score === null ? none : score.toFixed(0)}</b>`
    }),
  })
  const money: Words = { en: 'Money', zh: '资金' }
  return [
    targets(arms, language),
    ...scored.map(({ key, title, readings }) => {
      const keys = readings.map((each) => each.key).filter((each) => leading.includes(each))
      return columnsOf(key, title, [scoreRow(key), ...keys.flatMap((each) => measureRow(arms, each, language))], arms)
    }),
    columnsOf(
      'arm-money',
      money[language],
      moneyKeys.flatMap((each) => measureRow(arms, each, language)),
      arms,
    ),
  ].join('\n')
}

/** The pictures of every design side by side, a row a kind of picture; of more than four designs, those of the first four. */
export function armFigures(
  arms: readonly ArmResult[],
  charts: readonly (readonly Chart[])[],
  pictures: ReadonlyMap<string, string>,
  language: Language,
): string {
  const shown = arms.slice(0, mostPictured)
  const rows = pictured.map((name) => {
    const figures = shown.map((arm, at) => {
      const chart = charts[at].find((each) => each.name === name)
      return chart === undefined
        ? ''
        : reportFigure({ ...chart, title: `${arm.name} · ${chart.title}` }, pictures.get(`${at} ${name}`), language)
    })
    return `<div class="beside beside-${shown.length}">\n${figures.join('\n')}\n</div>`
  })
  return rows.join('\n')
}

/** The pictures that `armFigures` shows: name, chart, and whether there is anything to draw. */
export function picturedCharts(charts: readonly (readonly Chart[])[]) {
  return charts
    .slice(0, mostPictured)
    .flatMap((of, at) =>
      of
        .filter(isDrawn)
        .flatMap((chart) => (pictured.includes(chart.name) ? [{ key: `${at} ${chart.name}`, chart }] : [])),
    )
}

interface HtmlRow {
  readonly name: string
  /** HTML that has been made safe. */
  readonly cells: readonly string[]
}

function columnsOf(key: string, title: string, rows: readonly HtmlRow[], arms: readonly ArmResult[]): string {
  if (rows.length === 0) return ''
  const heads = arms.map(({ name }) => `<th scope="col" class="value">${escapeHtml(name)}</th>`).join('')
  const body = rows.map(({ name, cells }) => {
    const values = cells.map((cell) => `<td class="value">${cell}</td>`).join('')
    return `<tr><th scope="row">${escapeHtml(name)}</th>${values}</tr>`
  })
  return `<section aria-labelledby="${key}">
<h2 id="${key}">${escapeHtml(title)}</h2>
<div class="card wide arms" tabindex="0" role="region" aria-label="${escapeHtml(title)}"><table>
<thead><tr><td></td>${heads}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>
</section>`
}

function measureRow(arms: readonly ArmResult[], key: string, language: Language): readonly HtmlRow[] {
  const reading = arms[0].result.readings.find((each) => each.key === key)
  const found = arms.map(({ result }) => estimates(result, language)(key))
  if (reading === undefined || found.every((each) => each?.value == null)) return []
  const cells = found.map((estimate, at) => {
    const { value = null, low = null, high = null } = estimate ?? {}
    const { result } = arms[at]
    const line = smallLine(result, key)
    const range =
      low === null ? '' : `<small class="range">${escapeHtml(rangeText(low, high, reading.unit, language))}</small>`
    return `${line === undefined ? '' : sparkline(line, result)}<b>${escapeHtml(numberWithUnit(value, reading.unit, language))}</b>${range}`
  })
  return [{ name: { en: reading.label, zh: reading.chinese }[language], cells }]
}

/** The targets of the designs: a row a rule, the same rule of several designs on one row. */
function targets(arms: readonly ArmResult[], language: Language): string {
  const of = arms.map(({ result }) =>
    result.verdicts.map((verdict) => {
      const reading = result.readings.find(({ key }) => key === verdict.metric)
      const label = reading === undefined ? verdict.metric : { en: reading.label, zh: reading.chinese }[language]
      const sign = verdict.met ? '<span class="met">✓</span>' : '<span class="missed">✗</span>'
      const text = escapeHtml(numberWithUnit(verdict.reached, reading?.unit ?? 'number', language))
      return { rule: `${label} ${ruleOf(result, verdict, language)}`, cell: `${sign} ${text}` }
    }),
  )
  const rules = [...new Set(of.flatMap((rows) => rows.map(({ rule }) => rule)))]
  const rows = rules.map((name) => ({
    name,
    cells: of.map((all) => all.find(({ rule }) => rule === name)?.cell ?? none),
  }))
  return columnsOf('arm-targets', { en: 'Targets', zh: '目标' }[language], rows, arms)
}
