import { inLanguage } from '../../results/inLanguage.ts'
import type { Result } from '../../results/result.ts'
import type { Language } from '../../text/language.ts'
import { printable } from '../../text/printable.ts'
import { wrapText } from '../../text/wrapText.ts'
import { credibilityText } from '../credibilityText.ts'
import { groups } from '../groups.ts'
import { headline } from '../headline.ts'
import type { Marks } from '../marks.ts'
import { intervalsByKey, overRunsSentence, runsIn } from '../overRuns.ts'
import { uncertainText } from '../uncertainText.ts'
import { verdictSentence } from '../verdictSentence.ts'
import { groupLines, inFull } from './groupLines.ts'
import { riskLines } from './riskLines.ts'
import { stackLines } from './stackLines.ts'
import { targetLines } from './targetLines.ts'
import { twinLines } from './twinLines.ts'
import { whyLines } from './whyLines.ts'

/**
 * The summary of a run for a terminal, in the order of the report: the verdict, what the run came to, the targets, the score,
 * the measures by group, the money and what of it the campaign made, and then what lies behind it; aligned.
 *
 * @param width columns of the terminal; lines are kept within it, from 40 up
 */
export function terminal(made: Result, marks: Marks, width = 80, language: Language = 'en'): string {
  const result = inLanguage(made, language)
  const columns = Math.max(40, Math.min(width, 100))
  const all = groups(result, language)
  const inOrder = (keys: readonly string[]) =>
    keys
      .flatMap((key) => all.filter((group) => group.key === key))
      .flatMap((group) => groupLines(group, intervalsByKey(result, language), marks, columns, language))
  return [
    ...wrapText(printable(result.scenario, ' '), columns).map(marks.soft),
    ...wrapText(headline(result, language), columns).map(marks.heading),
    ...wrapText(printable(openingOf(result, language), ' '), columns),
    ...targetLines(result, marks, columns, language),
    ...scoreLine(result, marks, language),
    ...inOrder([...inFull, 'economics']),
    ...twinLines(result, marks, columns, language),
    ...whyLines(result, marks, columns, language),
    ...inOrder(['referral', 'quality']),
    ...stackLines(result, marks, columns, language),
    ...riskLines(result, marks, columns, language),
    ...uncertainLines(result, columns, language),
    ...[
      '',
      ...wrapText(
        { en: 'Credibility: ', zh: '可信度：' }[language] +
          credibilityText(result.tables.credibility, language).sentence,
        columns,
      ),
    ],
    '',
  ].join('\n')
}

function openingOf(result: Result, language: Language): string {
  const { intervals, replicates } = result.tables
  if (intervals === undefined || replicates === undefined) return verdictSentence(result, language)
  return overRunsSentence(intervals, runsIn(replicates), language)
}

function scoreLine({ score, tables }: Result, marks: Marks, language: Language): string[] {
  if (score.overall === null) return []
  const single = tables.replicates === undefined
  const total = score.overall.toFixed(0)
  const text = {
    en: `Score${single ? '' : ' of the first run'} ${total} of 100`,
    zh: `${single ? '' : '第一次运行的'}总分${total}（满分100）`,
  }[language]
  return ['', marks.heading(text)]
}

function uncertainLines(result: Result, columns: number, language: Language): readonly string[] {
  const text = uncertainText(result, language)
  return text === '' ? [] : ['', ...wrapText(printable(text, ' '), columns)]
}
