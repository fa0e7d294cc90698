import type { Result } from '../../results/result.ts'
import type { Language } from '../../text/language.ts'
import { groups } from '../groups.ts'
import { runsIn } from '../overRuns.ts'
import { escapeHtml } from './escapeHtml.ts'
import { measureCard } from './measureCard.ts'
import { moneyTiles } from './moneyTiles.ts'
import { reportTargets } from './reportTargets.ts'

/** What stands under the verdict: targets, the three groups of measures as cards, and the money. */
export function firstScreen(result: Result, language: Language): string {
  const scored = groups(result, language).filter(({ score }) => score !== undefined)
  return `${reportTargets(result, language)}
<section aria-labelledby="measures">
<h2 id="measures">${{ en: 'Growth, activity, conversion', zh: '增长、活跃、转化' }[language]}</h2>
<p class="about">${escapeHtml(about(result, language))}</p>
<div class="cards">
${scored.map((group) => measureCard(group, result, language)).join('\n')}
</div>
</section>
${moneyTiles(result, language)}`
}

function about(result: Result, language: Language): string {
  const { score, tables } = result
  const runs = tables.replicates === undefined ? undefined : runsIn(tables.replicates)
  const total = score.overall?.toFixed(0)
  const scored = {
    en: total === undefined ? 'No score: no scored measure has a value.' : `Score ${total} of 100.`,
    zh: total === undefined ? '无评分：没有可评分的指标。' : `总分${total}（满分100）。`,
  }[language]
  const known = {
    en:
      runs === undefined ? 'One run.' : `Means of ${runs} runs with 95% intervals; lines and scores are of the first.`,
    zh: runs === undefined ? '单次运行。' : `${runs}次运行的均值及95%区间；曲线和评分取自第一次运行。`,
  }[language]
  const lines = {
    en: 'Small lines run from the first day to the last, the days of the campaign shaded.',
    zh: '小曲线从第一天到最后一天，活动期加底色。',
  }[language]
  return { en: `${scored} ${known} ${lines}`, zh: `${scored}${known}${lines}` }[language]
}
