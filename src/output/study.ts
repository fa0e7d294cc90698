import { type Chart, isDrawn } from '../charts/chart.ts'
import { titled } from '../charts/titled.ts'
import type { Language } from '../text/language.ts'
import { printable } from '../text/printable.ts'
import { wrapText } from '../text/wrapText.ts'
import type { Marks } from './marks.ts'
import type { FolderFile, Hash } from './receipt.ts'
import { page } from './report/page.ts'
import { reportFigure } from './report/reportFigure.ts'
import { reportTable } from './report/reportTable.ts'
import { svg } from './svg.ts'
import { type TextRow, tableLines } from './tableLines.ts'

/** A table of a study as people read it. */
export interface StudyTable {
  /** Letters only: the heading's name in the page. */
  readonly key: string
  readonly title: string
  readonly sentence: string
  readonly heads: readonly string[]
  readonly rows: readonly TextRow[]
}

/** What many runs of a scenario have come to: the answer, tables and pictures to read, and the numbers behind them. */
export interface Study {
  readonly title: string
  readonly question: string
  /** How many runs of what, in a line. */
  readonly kicker: string
  /** The answer in a sentence or two. */
  readonly verdict: string
  readonly tables: readonly StudyTable[]
  readonly charts: readonly Chart[]
  /** Tables of numbers, the resolved scenario and what else belongs to it. */
  readonly files: readonly FolderFile[]
}

/** Rows of a table that a terminal shows, and that a page does; the rest is in the files. */
const rowsOnTerminal = 30
const rowsOnPage = 500

/**
 * A study for a terminal: the answer, then its tables.
 *
 * @param width columns of the terminal; lines are kept within it, from 40 up
 */
export function studyText(
  { title, kicker, verdict, tables }: Study,
  marks: Marks,
  width = 80,
  language: Language = 'en',
): string {
  const columns = Math.max(40, Math.min(width, 100))
  const paragraph = (text: string) => wrapText(printable(text, ' '), columns)
  return [
    ...paragraph(title).map(marks.heading),
    ...paragraph(kicker).map(marks.soft),
    ...paragraph(verdict),
    ...tables.flatMap(({ title: heading, sentence, heads, rows }) => [
      ...['', marks.heading(heading)],
      ...tableLines(heads, rows.slice(0, rowsOnTerminal), columns, 40),
      ...(rows.length > rowsOnTerminal
        ? [
            {
              en: `  … ${rows.length - rowsOnTerminal} more in the files`,
              zh: `  … 其余${rows.length - rowsOnTerminal}行在文件里`,
            }[language],
          ]
        : []),
      ...(sentence === '' ? [] : paragraph(sentence)),
    ]),
    '',
  ].join('\n')
}

/** Every file of a study's folder, the receipt last; the same for the same runs, to the byte. */
export async function studyFolder(
  study: Study,
  about: { readonly version: string; readonly seed: string; readonly command: string; readonly hash: Hash },
  language: Language = 'en',
): Promise<readonly FolderFile[]> {
  const { title, question, kicker, verdict, tables, charts } = study
  const pictures: FolderFile[] = []
  const inPage = new Map<string, string>()
  for (const chart of charts.filter(isDrawn)) {
    const alone = titled(chart)
    pictures.push({ path: `charts/${chart.name}.vl.json`, text: `${JSON.stringify(alone, null, 1)}\n` })
    pictures.push({ path: `charts/${chart.name}.svg`, text: await svg(alone, chart.name) })
    inPage.set(chart.name, await svg(chart.spec, chart.name))
  }
  const figures = charts.map((chart) => reportFigure(chart, inPage.get(chart.name), language)).join('\n')
  const sections = [
    ...(charts.length === 0 ? [] : [`<section><div class="columns">\n${figures}\n</div></section>`]),
    ...tables.map((table) => reportTable(cut(table, language))),
  ]
  const files = [
    ...study.files,
    { path: 'report.html', text: page({ kicker, title, question, verdict }, sections, language) },
    ...pictures,
  ]
  const { version, seed, command, hash } = about
  const hashes = Object.fromEntries(files.map(({ path, text }) => [path, hash(text)]))
  const receipt = { product: 'kfactor', version, seed, command, files: hashes }
  return [...files, { path: 'receipt.json', text: `${JSON.stringify(receipt, null, 2)}\n` }]
}

/** A table as a page has it: cut where it is too long to be read. */
function cut(table: StudyTable, language: Language): StudyTable {
  const left = table.rows.length - rowsOnPage
  if (left <= 0) return table
  const sentence = {
    en: `${table.sentence} ${left} more rows are in the files.`.trim(),
    zh: `${table.sentence}其余${left}行在文件里。`,
  }[language]
  return { ...table, sentence, rows: table.rows.slice(0, rowsOnPage) }
}
