import { type Chart, type DrawnChart, isDrawn } from '../../charts/chart.ts'
import { communityDrawing } from '../../charts/communityDrawing.ts'
import { forestDrawing } from '../../charts/forestDrawing.ts'
import { words } from '../../charts/numbers.ts'
import { percent, whole } from '../../charts/printNumber.ts'
import type { Result } from '../../results/result.ts'
import type { Language } from '../../text/language.ts'
import { type DayNumbers, dayNumbers } from './dayNumbers.ts'
import { escapeHtml } from './escapeHtml.ts'
import { kTable } from './kTable.ts'
import { replayBar } from './replayBar.ts'
import { replayData } from './replayData.ts'
import { reportFigure } from './reportFigure.ts'
import { tableHtml } from './tableHtml.ts'

/** The charts of this section, by their names. */
export const spreadCharts: readonly string[] = ['forest', 'communityMap', 'treeShapes', 'cascadeSizes', 'generations']

/** A part of a picture to be looked at by itself: what it is called in a list, and what is said of it. */
interface Part {
  readonly name: string
  readonly said: string
}

/**
 * How it spread: trees and communities, which a script moves through the days and brings nearer, how large and deep
 * cascades became, and K by its definitions.
 */
export function spread(
  result: Result,
  charts: readonly Chart[],
  pictures: ReadonlyMap<string, string>,
  language: Language,
): string {
  const own = spreadCharts.flatMap((name) => charts.filter((chart) => chart.name === name))
  const drawn = own.filter(isDrawn)
  const days = dayNumbers(result)
  const moves = days[0].values.length > 0
  return `<section aria-labelledby="spread">
<h2 id="spread">${{ en: 'How it spread', zh: '如何传播' }[language]}</h2>
<div>
${moves ? `<p class="about">${about[language]}</p>\n${replayBar(result, days, language)}` : ''}
<div class="columns">
${own.map((chart) => figure(result, chart, pictures, language)).join('\n')}
</div>
</div>
${moves ? daysTable(result, days, language) : ''}
${kTable(result, language)}
${moves ? `<script type="application/json" id="replay-data">${jsonHtml(replayData(result, drawn, days))}</script>` : ''}
</section>`
}

const about = {
  en: 'The first two pictures can be played day by day: people appear on the day they joined. Members of the communities are those of the last day, so that these show how today’s community came together.',
  zh: '前两幅图可逐日回放：每个人在加入当天出现。圈子由最后一天的成员组成，回放显示今天的社群是怎样形成的。',
}

function figure(result: Result, chart: Chart, pictures: ReadonlyMap<string, string>, language: Language): string {
  const html = reportFigure(chart, pictures.get(chart.name), language)
  const parts = isDrawn(chart) ? partsOf(result, chart, language) : []
  if (parts.length === 0) return html
  const label = { en: 'Look closer', zh: '放大查看' }[language]
  const options = parts.map(
    ({ name, said }, at) => `<option value="${at}" data-said="${escapeHtml(said)}">${escapeHtml(name)}</option>`,
  )
  const nothing = { en: 'the whole picture', zh: '整幅图' }[language]
  const hint = {
    en: 'Choose one here or in the picture; Escape leads back.',
    zh: '在此处或图中选择一个；再点一次图即可返回。',
  }[language]
  const nearer = `<p class="nearer" hidden><label>${label} <select><option value="" data-said="${hint}">${nothing}</option>${options.join('')}</select></label> <output>${hint}</output></p>`
  return html
    .replace('<figure>', () => `<figure data-picture="${chart.name}">`)
    .replace('</figcaption>', () => `</figcaption>${nearer}`)
}

function partsOf(result: Result, { name }: DrawnChart, language: Language): readonly Part[] {
  if (name === 'forest') {
    return forestDrawing(result).trees.map(({ size, drawn, depth }, at) => ({
      name: { en: `tree ${at + 1}: ${whole(size)} people`, zh: `第${at + 1}棵：${whole(size)}人` }[language],
      said: {
        en: `${whole(size)} people in ${depth} ${depth === 1 ? 'generation' : 'generations'} after the first${drawn < size ? `; ${whole(drawn)} of them drawn, those with most people behind them` : ''}.`,
        zh: `${whole(size)}人，此后${depth}代${drawn < size ? `；画出带来人数最多的${whole(drawn)}人` : ''}。`,
      }[language],
    }))
  }
  if (name !== 'communityMap') return []
  const { circles } = communityDrawing(result)
  const shown = result.tables.communityPeople.columns[0].values
  return circles.map(({ members, byReferral, ties }, at) => {
    const people = shown.filter((each) => each === at + 1).length
    const part = percent(byReferral / members, 0)
    return {
      name: { en: `community ${at + 1}: ${whole(members)} members`, zh: `圈子${at + 1}：${whole(members)}人` }[
        language
      ],
      said: {
        en: `${whole(members)} members, ${part} by referral, with ${whole(ties)} ties among them; ${people === 0 ? 'its members are not drawn' : people < members ? `${whole(people)} drawn by lot, with the ties between these` : 'all drawn'}.`,
        zh: `${whole(members)}人，${part}经邀请加入，圈内好友关系${whole(ties)}条；${people === 0 ? '未画出成员' : people < members ? `随机抽取${whole(people)}人及其间的关系画出` : '全部画出'}。`,
      }[language],
    }
  })
}

/** The replay's numbers as a table, of every seventh day and the last. */
function daysTable(result: Result, days: DayNumbers, language: Language): string {
  const dates = words(result.tables.series, 'date')
  const shown = dates.map((_, at) => at).filter((at) => (dates.length - 1 - at) % 7 === 0)
  const title = { en: 'The replay as a table (every seventh day)', zh: '逐日回放的数据表（每七天取一天）' }[language]
  const table = tableHtml({
    corner: { en: 'date', zh: '日期' }[language],
    heads: days.map(({ name }) => name[language]),
    rows: shown.map((at) => ({ name: dates[at], cells: days.map(({ values }) => whole(values[at])) })),
  })
  return `<details class="screen"><summary id="replay-table">${title}</summary>
<div class="card wide" tabindex="0" role="region" aria-labelledby="replay-table">${table}</div></details>`
}

/** Data as JSON that cannot end the element that it stands in. */
function jsonHtml(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
