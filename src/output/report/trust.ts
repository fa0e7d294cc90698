import { whole } from '../../charts/printNumber.ts'
import type { Result } from '../../results/result.ts'
import type { Assumption } from '../../scenario/assumptions.ts'
import type { Language } from '../../text/language.ts'
import { credibilityHeads, credibilityText } from '../credibilityText.ts'
import { overRunsRows, runsIn } from '../overRuns.ts'
import type { TiesSummary } from '../summaryJson.ts'
import { tableTitles } from '../tableTitles.ts'
import { uncertainText } from '../uncertainText.ts'
import { escapeHtml } from './escapeHtml.ts'
import { foldedTable } from './foldedTable.ts'

/** What a result rests on besides its own numbers. */
export interface Ground {
  readonly ties: TiesSummary
  /** The command that comes to the same bytes, called in the folder of the run. */
  readonly command: string
  readonly assumptions: readonly Assumption[]
}

/** How far to trust a run: luck, the credibility card, assumptions with their sources, what is uncertain, how to repeat it. */
export function trust(result: Result, { ties, command, assumptions }: Ground, language: Language): string {
  const { replicates, intervals, credibility } = result.tables
  const card = credibilityText(credibility, language, true)
  const runs = replicates === undefined ? 1 : runsIn(replicates)
  const unsure = uncertainText(result, language)
  const every = { en: `Every measure over ${whole(runs)} runs`, zh: `全部指标在${whole(runs)}次运行中的结果` }[language]
  return `<section aria-labelledby="trust">
<h2 id="trust">${{ en: 'How far to trust it', zh: '可信程度' }[language]}</h2>
<p>${luck(runs, language)}</p>
${unsure === '' ? '' : `<p>${escapeHtml(unsure)}</p>`}
${intervals === undefined ? '' : foldedTable({ key: 'over-runs', title: every, ...overRunsRows(intervals, language) })}
<h3>${tableTitles.credibility[language]}</h3>
<p>${escapeHtml(`${card.sentence} ${credibilityHeads[language]}`)}</p>
${foldedTable({ key: 'facts', title: { en: 'All facts with their sources', zh: '全部事实及来源' }[language], ...card, words: 3 })}
${assumed(assumptions, language)}
<h3>${{ en: 'How to repeat it', zh: '如何复现' }[language]}</h3>
<p>${repeat(result, ties, command, language)}</p>
</section>`
}

function luck(runs: number, language: Language): string {
  return runs === 1
    ? {
        en: 'This is one run with one seed: luck is in every number. Run it many times, with <code>--runs</code>, before you decide on it.',
        zh: '这是一个种子的一次运行：每个数字都含运气成分。做决定前请用<code>--runs</code>多次运行。',
      }[language]
    : {
        en: `Means of ${whole(runs)} runs with luck of their own. An interval says what luck does to the mean; it cannot say how far the assumptions below are off.`,
        zh: `${whole(runs)}次运行的均值，每次运气各不相同。区间说明运气对均值的影响，不能说明下面的假设有多大偏差。`,
      }[language]
}

function assumed(assumptions: readonly Assumption[], language: Language): string {
  if (assumptions.length === 0) return ''
  const own = assumptions.filter(({ isDefault }) => !isDefault).length
  const guesses = assumptions.filter(({ isDefault, source }) => isDefault && source === 'assumption').length
  const published = assumptions.length - own - guesses
  const sentence = {
    en: `The run rests on ${whole(assumptions.length)} values about people and trade: ${whole(own)} are of the scenario, ${whole(published)} are defaults with a published ground, and ${whole(guesses)} are defaults that nobody has measured.`,
    zh: `本次运行依据${whole(assumptions.length)}个关于人和生意的取值：${whole(own)}个来自场景文件，${whole(published)}个是有文献依据的默认值，${whole(guesses)}个是无人测量过的默认值。`,
  }[language]
  const rows = assumptions.map(({ path, value, isDefault, source }) => ({
    name: path,
    cells: [value, isDefault ? source : { en: 'the scenario', zh: '场景文件' }[language]],
  }))
  const title = { en: 'All assumptions with their sources', zh: '全部假设及来源' }[language]
  return `<h3>${{ en: 'What it assumes', zh: '假设' }[language]}</h3>
<p>${sentence}</p>
${foldedTable({ key: 'assumptions', title, heads: [{ en: 'Value', zh: '取值' }[language], { en: 'Source', zh: '来源' }[language]], rows, words: 1, onPaper: false })}`
}

function repeat({ version, seed, people }: Result, ties: TiesSummary, command: string, language: Language): string {
  const { ties: count, duplicates, selfEdges } = ties
  const dropped = duplicates + selfEdges > 0
  const file = (name: string) => `<a href="${name}">${name}</a>`
  const words = {
    en: {
      command: `kfactor ${escapeHtml(version)}, seed <code>${escapeHtml(seed)}</code>: <code>${escapeHtml(command)}</code> in this folder gives the same bytes again.`,
      files: `The values that were used are in ${file('scenario.yaml')}, the numbers in ${file('summary.json')} and day by day in ${file('series.csv')}, the pictures and what they are drawn from in <code>charts/</code>.`,
      world: `${whole(people)} people, ${whole(count)} ties between them.`,
      dropped: ` Of the edge list, ${whole(duplicates)} lines repeated a tie and ${whole(selfEdges)} tied someone to themselves; they count once and not at all.`,
    },
    zh: {
      command: `kfactor ${escapeHtml(version)}，种子<code>${escapeHtml(seed)}</code>：在本文件夹中运行<code>${escapeHtml(command)}</code>可得到逐字节相同的结果。`,
      files: `所用取值见${file('scenario.yaml')}，数字见${file('summary.json')}，逐日数据见${file('series.csv')}，图片及其数据在<code>charts/</code>中。`,
      world: `${whole(people)}人，${whole(count)}条关系。`,
      dropped: `边列表中有${whole(duplicates)}行重复、${whole(selfEdges)}行指向自己；前者只计一次，后者不计。`,
    },
  }[language]
  return `${words.command} ${words.files} ${words.world}${dropped ? words.dropped : ''}`
}
