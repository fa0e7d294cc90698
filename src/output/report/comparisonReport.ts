import type { Chart } from '../../charts/chart.ts'
import type { Comparison } from '../../experiments/compare.ts'
import type { Language } from '../../text/language.ts'
import {
  armsText,
  decisionSentence,
  differencesText,
  guardsText,
  luckSentences,
  measuredText,
  type TextTable,
} from '../comparisonText.ts'
import { escapeHtml } from './escapeHtml.ts'
import { htmlLanguage } from './page.ts'
import { reportFigure } from './reportFigure.ts'
import { reportStyle } from './reportStyle.ts'
import { reportTable } from './reportTable.ts'

/**
 * The report of a comparison: one HTML page that opens offline, needs no script and makes no request.
 *
 * @param picture the chart's SVG
 * @param beside sections in which the designs stand side by side, as HTML: measures, lines of all in one picture, pictures
 */
export function comparisonReport(
  comparison: Comparison,
  chart: Chart,
  picture: string,
  beside: { readonly measures: string; readonly lines: string; readonly figures: string },
  language: Language = 'en',
): string {
  const { arms, runs } = comparison
  const title = arms.map(({ name }) => name).join(' · ')
  const section = (key: string, title: string, sentence: string, table: TextTable) =>
    table.rows.length === 0 ? '' : reportTable({ key, title, sentence, ...table })
  const words = {
    en: {
      kicker: `Which design · ${runs} runs of each, on the same luck`,
      designs: 'The designs',
      regret: 'Best: the chance of being it. Regret: by how much the best is expected to be above it.',
      guards: 'Guard rails',
      guardsAbout: 'What 95 runs of 100 must meet.',
      measure: 'What to measure first',
      guesses:
        'The gain over the first with each guess a third lower and half as high again; where it turns, the decision does.',
      other: 'What else differs',
      otherAbout: `Means of ${arms[0].name}, and what is added to them.`,
    },
    zh: {
      kicker: `选哪个方案·各${runs}次运行，运气相同`,
      designs: '各方案',
      regret: '最优：是最优方案的概率。后悔：最优方案预计比它好多少。',
      guards: '护栏',
      guardsAbout: '100次运行中有95次必须做到。',
      measure: '先测量什么',
      guesses: '每个假设取低三分之一和高一半时相对第一个方案的增益；增益反转，决定也就反转。',
      other: '还有什么不同',
      otherAbout: `“${arms[0].name}”的均值，以及其他方案在此之上的差额。`,
    },
  }[language]
  return `<!doctype html>
<html lang="${htmlLanguage[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(title)} – kfactor</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<header class="top">
<p class="kicker">${words.kicker}</p>
<h1>${escapeHtml(title)}</h1>
<p class="verdict">${escapeHtml(decisionSentence(comparison, language))}</p>
</header>
${section('arms', words.designs, [...luckSentences(comparison, language), words.regret].join({ en: ' ', zh: '' }[language]), armsText(comparison, language))}
<div class="columns">
${reportFigure(chart, picture, language)}
</div>
${beside.measures}
<section aria-labelledby="arm-days">
<h2 id="arm-days">${{ en: 'What happened', zh: '发生了什么' }[language]}</h2>
<p class="about">${{ en: 'The first run of each design; small pictures have scales of their own.', zh: '每个方案的第一次运行；各小图的刻度不同。' }[language]}</p>
<div class="columns">
${beside.lines}
</div>
${beside.figures}
</section>
${section('guards', words.guards, words.guardsAbout, guardsText(comparison, language))}
${section('measure', words.measure, words.guesses, measuredText(comparison, language))}
${section('else', words.other, words.otherAbout, differencesText(comparison, language))}
</main>
</body>
</html>
`
}
