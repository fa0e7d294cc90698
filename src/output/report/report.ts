import type { Chart } from '../../charts/chart.ts'
import { whole } from '../../charts/printNumber.ts'
import { inLanguage } from '../../results/inLanguage.ts'
import type { Result } from '../../results/result.ts'
import type { Language } from '../../text/language.ts'
import { groups } from '../groups.ts'
import { headline } from '../headline.ts'
import { riskHeads, riskText } from '../riskText.ts'
import { stackText } from '../stackText.ts'
import { tableTitles } from '../tableTitles.ts'
import { twinHeads, twinText } from '../twinText.ts'
import { verdictSentence } from '../verdictSentence.ts'
import { escapeHtml } from './escapeHtml.ts'
import { firstScreen } from './firstScreen.ts'
import { page } from './page.ts'
import { replayScript, replayScriptHash } from './replayScript.ts'
import { reportCard } from './reportCard.ts'
import { reportFigure } from './reportFigure.ts'
import { reportTable } from './reportTable.ts'
import { spread, spreadCharts } from './spread.ts'
import { stories } from './stories.ts'
import { type Ground, trust } from './trust.ts'
import { why } from './why.ts'

/**
 * The report of a run: one HTML page that opens offline and makes no request. A script of its own moves the pictures of the
 * spread; the page is whole without it.
 *
 * @param pictures the SVG of each chart that was drawn, by the chart's name
 */
export function report(
  made: Result,
  charts: readonly Chart[],
  pictures: ReadonlyMap<string, string>,
  ground: Ground,
  language: Language = 'en',
): string {
  const happened = charts.filter(({ name }) => !spreadCharts.includes(name))
  const result = inLanguage(made, language)
  return page(
    {
      kicker: periodOf(result, language),
      title: result.scenario,
      question: result.question,
      verdict: headline(result, language),
    },
    [
      firstScreen(result, language),
      `<section aria-labelledby="pictures">
<h2 id="pictures">${{ en: 'What happened', zh: '发生了什么' }[language]}</h2>
<p class="lead">${escapeHtml(verdictSentence(result, language))}</p>
<p class="about">${shadedText(result, language)}</p>
<div class="columns">
${happened.map((chart) => reportFigure(chart, pictures.get(chart.name), language)).join('\n')}
</div>
</section>`,
      spread(result, charts, pictures, language),
      reportTwin(result, language),
      why(result, language),
      reportStack(result, language),
      reportRisks(result, language),
      stories(result, language),
      trust(result, ground, language),
      allMeasures(result, language),
    ],
    language,
    { text: replayScript, hash: replayScriptHash },
  )
}

function shadedText({ campaign, tables }: Result, language: Language): string {
  const window =
    campaign === null
      ? { en: 'There was no campaign.', zh: '没有活动。' }[language]
      : { en: 'The shaded days are those of the campaign.', zh: '加底色的是活动期。' }[language]
  if (tables.replicates === undefined) return window
  return { en: `Of the first run. ${window}`, zh: `取自第一次运行。${window}` }[language]
}

/** Every measure by group, folded on a screen and open on paper. */
function allMeasures(result: Result, language: Language): string {
  const cards = groups(result, language).map((group) => reportCard({ ...group, key: `all-${group.key}` }, language))
  const about = {
    en: 'The small word beside a value says which days it looks at: campaign, from the first to the last day of any play; after, the days after it; whole, the whole run; end, its last day. What takes time, such as ordering again, is estimated from those who were followed long enough. A dash is a number that cannot be, with the reason beside it; it is never a nought. A score lies between 0, a poor value, and 100, a good one.',
    zh: '数值旁的小字说明它统计的是哪些天：活动期、活动之后、整个运行，或最后一天。需要时间的指标（如复购）只按跟踪时间足够长的人估计。短横表示没有这个数，旁边写明原因，绝不等于零。评分从0（差）到100（好）。',
  }[language]
  return `<section aria-labelledby="more">
<h2 id="more">${{ en: 'Every measure', zh: '全部指标' }[language]}</h2>
<p class="about">${about}</p>
<details class="all"><summary>${{ en: 'Show all', zh: '展开全部' }[language]}</summary>
<div class="columns">
${cards.join('\n')}
</div></details>
</section>`
}

function reportStack({ tables: { stack } }: Result, language: Language): string {
  if (stack === undefined) return ''
  return reportTable({ key: 'stack', title: tableTitles.stack[language], ...stackText(stack, language) })
}

function reportTwin({ tables: { twin } }: Result, language: Language): string {
  if (twin === undefined) return ''
  const text = twinText(twin, language)
  return reportTable({
    key: 'twin',
    title: tableTitles.twin[language],
    ...text,
    sentence: `${text.sentence} ${twinHeads[language]}`,
  })
}

function reportRisks({ tables: { risks } }: Result, language: Language): string {
  if (risks === undefined) return ''
  const text = riskText(risks, language, true)
  return reportTable({
    key: 'risks',
    title: tableTitles.risks[language],
    ...text,
    sentence: `${text.sentence} ${riskHeads[language]}`,
  })
}

function periodOf({ start, days, plannedDays, people, campaign, plays }: Result, language: Language): string {
  if (language === 'zh') {
    const length =
      plannedDays === undefined ? `${whole(days)}天` : `运行${whole(days)}天后中止（共${whole(plannedDays)}天）`
    const market = `市场${whole(people)}人·自${start}起${length}`
    if (campaign === null) return `${market}·没有活动`
    return `${market}·活动期${campaign.first}至${campaign.last}：${plays.map(({ name }) => name).join('、')}`
  }
  const time = plannedDays === undefined ? whole(days) : `stopped after ${whole(days)} of ${whole(plannedDays)}`
  const run = `${whole(people)} people · ${time} days from ${start}`
  if (campaign === null) return `${run} · no campaign`
  const names = plays.map((play) => play.name).join(', ')
  return `${run} · campaign ${campaign.first} to ${campaign.last}: ${names}`
}
