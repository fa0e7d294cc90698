import { type Chart, isDrawn } from '../../charts/chart.ts'
import { none, numberWithUnit } from '../../charts/printNumber.ts'
import { inLanguage } from '../../results/inLanguage.ts'
import type { Reading, Result } from '../../results/result.ts'
import type { Language, Words } from '../../text/language.ts'
import { printable } from '../../text/printable.ts'
import { credibilityHeads, credibilityText } from '../credibilityText.ts'
import { groups } from '../groups.ts'
import { headline } from '../headline.ts'
import { overRunsRows, overRunsSentence, runsIn } from '../overRuns.ts'
import { windowWords } from '../report/reportCard.ts'
import { riskHeads, riskText } from '../riskText.ts'
import { stackText } from '../stackText.ts'
import { ruleOf } from '../summaryJson.ts'
import type { TextRow } from '../tableLines.ts'
import { tableTitles } from '../tableTitles.ts'
import { twinHeads, twinText } from '../twinText.ts'
import { verdictSentence } from '../verdictSentence.ts'
import { whyText } from '../whyText.ts'
import type { Format } from './format.ts'

/** The report as Markdown, for wikis and issue trackers; its pictures lie beside it. */
export const markdown: Format = {
  summary: {
    en: 'report.md: the report as Markdown, its pictures in charts/, for wikis and issue trackers',
    zh: 'report.md：Markdown 报告，图片在 charts/ 中，可用于知识库与工单',
  },
  async files({ result, charts, svg, language }) {
    const pictures = []
    for (const chart of charts.filter(isDrawn)) {
      pictures.push({ path: `charts/${chart.name}.svg`, text: await svg(chart, true) })
    }
    return [{ path: 'report.md', text: textOf(result, charts, language) }, ...pictures]
  },
}

const headings = {
  targets: { en: 'Targets', zh: '目标' },
  happened: { en: 'What happened', zh: '发生了什么' },
  runs: { en: 'Over all runs', zh: '全部运行' },
  repeat: { en: 'How to repeat it', zh: '如何复现' },
} satisfies Record<string, Words>

const targetHeads: Readonly<Record<Language, readonly string[]>> = {
  en: ['Rule', 'Reached', ''],
  zh: ['要求', '实际', ''],
}
const measureHeads: Readonly<Record<Language, readonly string[]>> = {
  en: ['Value', 'Days'],
  zh: ['数值', '区间'],
}

function textOf(made: Result, charts: readonly Chart[], language: Language): string {
  const result = inLanguage(made, language)
  const { tables } = result
  const parts = [
    `# ${safe(result.scenario)}`,
    ...(result.question === '' ? [] : [`*${safe(result.question)}*`]),
    `**${safe(headline(result, language))}**`,
    safe(verdictSentence(result, language)),
    ...targets(result, language),
    ...groups(result, language).flatMap(({ title, about, readings }) => [
      `## ${title}`,
      about,
      table(
        measureHeads[language],
        readings.map((reading) => measure(reading, language)),
      ),
    ]),
    `## ${headings.happened[language]}`,
    ...charts
      .filter(isDrawn)
      .flatMap(({ name, title, finding }) => [
        `### ${safe(title)}`,
        `![${safe(title)}](charts/${name}.svg)`,
        safe(finding),
      ]),
    ...(tables.twin === undefined
      ? []
      : section(tableTitles.twin[language], twinText(tables.twin, language), twinHeads[language])),
    ...causes(result, language),
    ...runs(result, language),
    ...(tables.stack === undefined ? [] : section(tableTitles.stack[language], stackText(tables.stack, language))),
    ...(tables.risks === undefined
      ? []
      : section(tableTitles.risks[language], riskText(tables.risks, language, true), riskHeads[language])),
    ...section(
      tableTitles.credibility[language],
      credibilityText(tables.credibility, language, true),
      credibilityHeads[language],
    ),
    `## ${headings.repeat[language]}`,
    `kfactor ${safe(result.version)} · \`kfactor run scenario.yaml\``,
  ]
  return `${parts.join('\n\n')}\n`
}

function targets(result: Result, language: Language): readonly string[] {
  if (result.verdicts.length === 0) return []
  const rows = result.verdicts.map((verdict) => {
    const reading = result.readings.find(({ key }) => key === verdict.metric)
    const reached = numberWithUnit(verdict.reached, reading?.unit ?? 'number', language)
    return {
      name: reading?.label ?? verdict.metric,
      cells: [ruleOf(result, verdict, language), reached, verdict.met ? '✓' : '✗'],
    }
  })
  return [`## ${headings.targets[language]}`, table(targetHeads[language], rows)]
}

function runs({ tables: { intervals, replicates } }: Result, language: Language): readonly string[] {
  if (intervals === undefined || replicates === undefined) return []
  const text = {
    sentence: overRunsSentence(intervals, runsIn(replicates), language),
    ...overRunsRows(intervals, language),
  }
  return section(headings.runs[language], text)
}

function causes({ tables: { diagnoses } }: Result, language: Language): readonly string[] {
  if (diagnoses === undefined) return []
  const text = whyText(diagnoses, language)
  const parts = text.causes.map(({ label, found, symptom, evidence, advice }) => {
    const lines = [symptom, evidence, ...(found ? [advice] : [])]
    return `**${safe(label)}**\n\n${lines.map((line) => `- ${safe(line)}`).join('\n')}`
  })
  return [`## ${text.title}`, safe(text.sentence), ...parts]
}

interface TableText {
  readonly sentence: string
  readonly heads: readonly string[]
  readonly rows: readonly TextRow[]
}

function section(title: string, { sentence, heads, rows }: TableText, about = ''): readonly string[] {
  return [`## ${safe(title)}`, safe(`${sentence} ${about}`.trim()), table(heads, rows)]
}

function measure({ label, value, unit, window, reason }: Reading, language: Language): TextRow {
  const printed = value === null ? none : numberWithUnit(value, unit, language)
  const why = { en: `${label} (${reason})`, zh: `${label}（${reason}）` }[language]
  return { name: reason === undefined ? label : why, cells: [printed, windowWords[window][language]] }
}

function table(heads: readonly string[], rows: readonly TextRow[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(safe).join(' | ')} |`
  const marks = ['---', ...heads.map(() => '---:')]
  return [line(['', ...heads]), `|${marks.join('|')}|`, ...rows.map(({ name, cells }) => line([name, ...cells]))].join(
    '\n',
  )
}

/** Somebody's words in a line of Markdown, where none of them is taken for a mark. */
function safe(text: string): string {
  return printable(text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_{}[\]()<>#+!|~&-]/g, (mark) => (mark === '-' || mark === '+' ? mark : `\\${mark}`))
}
