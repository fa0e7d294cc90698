import { CsvError, parse } from 'csv-parse/sync'
import type { Words } from '../text/language.ts'
import { epochDay } from '../units/moment.ts'
import { meantOrOneOf } from './advice.ts'
import { type DailyCount, dailyCounts, dayNames, plainName } from './dailyCounts.ts'
import { nearest } from './nearest.ts'
import type { Complaint } from './problem.ts'
import { type Problem, problemAt } from './problem.ts'
import { type SourceText, sourceText } from './sourceText.ts'

/** Counts of some days, as somebody observed them. */
export interface DailyData {
  /** The days that were observed, from 0, rising. */
  readonly days: readonly number[]
  /** Of each count that was observed its value on each of these days; null where it is left open. */
  readonly counts: Readonly<Partial<Record<DailyCount, readonly (number | null)[]>>>
}

/** A table that was read, or its problems and the text they point into. */
export interface DailyRead {
  readonly data?: DailyData
  readonly problems: readonly Problem[]
  readonly source: SourceText
}

const mostProblems = 50

/**
 * Reads a table of daily counts: CSV with commas, semicolons or tabs, in UTF-8 or GBK, a row a day.
 *
 * The first row heads the columns, in English or Chinese (`dailyCounts`); columns with other headings are left alone. Days
 * are dates from the scenario's first day on, or numbers from 1. Numbers may have thousands separators; an empty cell was not
 * observed.
 *
 * @param clock of the scenario: the days must lie in it
 * @returns every fault at once, at the cell
 */
export function readDaily(
  file: string,
  content: Uint8Array,
  clock: { readonly start: string; readonly days: number },
): DailyRead {
  const text = decoded(content)
  const source = sourceText(file, text)
  const problems: Problem[] = []
  const fault = (offset: number, complaint: Omit<Complaint, 'code'>) => {
    if (problems.length < mostProblems)
      problems.push(problemAt(source, offset, { code: 'bad-data', path: [], ...complaint }))
  }
  const rows = rowsOf(text, source, fault)
  const [head, ...body] = rows
  if (head === undefined || problems.length > 0) {
    if (problems.length === 0)
      fault(0, {
        message: { en: 'the table is empty', zh: '表是空的' },
        help: { en: 'head its columns, like  date,joins,orders', zh: '请写上列名，如  日期,新增用户,订单数' },
      })
    return { problems, source }
  }
  const names = head.cells.map(({ text: heading }) => plainName(heading))
  const dayAt = names.findIndex((name) => dayNames.includes(name))
  const columns = head.cells.flatMap(({ text: heading, offset }, at) => {
    const count = countOf(names[at] ?? '')
    return count === undefined ? [] : [{ count, at, heading, offset }]
  })
  if (dayAt < 0) {
    fault(0, {
      message: { en: 'no column says which day', zh: '没有一列说明是哪一天' },
      help: { en: 'head it  date  or  day  (日期)', zh: '列名写成“日期”（或 date、day）' },
    })
  }
  if (columns.length === 0) {
    fault(0, {
      message: { en: 'no column is a count that a run has, too', zh: '没有一列是模拟中也有的计数' },
      help: wanted(names),
    })
  }
  for (const [at, { count, offset, heading }] of columns.entries()) {
    if (columns.slice(0, at).some((each) => each.count === count)) {
      fault(offset, {
        message: { en: `${heading} counts what a column before it does`, zh: `“${heading}”与前面某一列是同一个计数` },
        help: { en: 'leave one of them out', zh: '请去掉其中一列' },
      })
    }
  }
  const days: number[] = []
  const counts = new Map(columns.map(({ count }) => [count, [] as (number | null)[]]))
  for (const { cells, offset } of dayAt < 0 ? [] : body) {
    const cell = cells[dayAt] ?? { text: '', offset }
    const day = dayIn(cell.text, clock.start)
    if (day === undefined) {
      fault(cell.offset, {
        message: {
          en: `${cell.text === '' ? 'nothing' : cell.text} is no day`,
          zh: cell.text === '' ? '没有写日期' : `“${cell.text}”不是日期`,
        },
        help: {
          en: 'write a date like 2026-03-01, or its number from 1',
          zh: '写成 2026-03-01 这样的日期，或第几天（从1起）',
        },
      })
      continue
    }
    if (day < 0 || day >= clock.days) {
      fault(cell.offset, {
        message: { en: `${cell.text} is outside the run`, zh: `${cell.text} 不在模拟的时间之内` },
        help: {
          en: `the run has ${clock.days} days from ${clock.start}: change clock, or leave the row out`,
          zh: `模拟从 ${clock.start} 起共${clock.days}天：请改 clock，或去掉这一行`,
        },
      })
      continue
    }
    if (days.length > 0 && day <= (days.at(-1) ?? -1)) {
      fault(cell.offset, {
        message: { en: `${cell.text} does not come after the day before it`, zh: `${cell.text} 不在上一行的日期之后` },
        help: { en: 'sort the rows by day, one row a day', zh: '请按日期排序，每天一行' },
      })
      continue
    }
    days.push(day)
    for (const { count, at, heading } of columns) {
      const written = cells[at] ?? { text: '', offset }
      const value = countIn(written.text)
      if (value === undefined) {
        fault(written.offset, {
          message: { en: `${written.text} is no count of ${heading}`, zh: `“${written.text}”不是“${heading}”的计数` },
          help: {
            en: 'write a number from 0 up, or nothing where it was not counted',
            zh: '请写不小于0的数；没有统计就留空',
          },
        })
      }
      counts.get(count)?.push(value ?? null)
    }
  }
  if (problems.length === 0 && days.length < fewestDays) {
    fault(0, {
      message: { en: `${days.length} days are too few`, zh: `${days.length}天太少` },
      help: { en: `give ${fewestDays} at least`, zh: `至少要有${fewestDays}天` },
    })
  }
  if (problems.length > 0) return { problems, source }
  return { data: { days, counts: Object.fromEntries(counts) }, problems, source }
}

/** With fewer there is nothing to fit and to hold out. */
const fewestDays = 5

interface Row {
  readonly offset: number
  readonly cells: readonly { readonly text: string; readonly offset: number }[]
}

function decoded(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return new TextDecoder('gbk').decode(content)
  }
}

/** The rows that are not empty, each cell with its place; quotes are as in any CSV. */
function rowsOf(
  text: string,
  source: SourceText,
  fault: (offset: number, complaint: Omit<Complaint, 'code'>) => void,
): readonly Row[] {
  const first = text.split(/\r?\n/, 1)[0] ?? ''
  const delimiter = [',', ';', '\t'].reduce((best, each) =>
    first.split(each).length > first.split(best).length ? each : best,
  )
  const rows: Row[] = []
  for (const [at, from] of source.lines.entries()) {
    const line = text.slice(from, source.lines[at + 1] ?? text.length).replace(/\r?\n$/, '')
    if (line.trim() === '') continue
    try {
      const [cells = []]: string[][] = parse(line, { delimiter, relax_column_count: true, bom: at === 0 })
      let offset = from
      rows.push({
        offset: from,
        cells: cells.map((cell) => {
          const place = text.indexOf(cell, offset)
          const start = place < 0 || place > from + line.length ? offset : place
          offset = Math.min(from + line.length, start + cell.length)
          return { text: cell.trim(), offset: start }
        }),
      })
    } catch (error) {
      if (!(error instanceof CsvError)) throw error
      fault(from, {
        message: {
          en: 'this line is no CSV: a quote is not closed, or stands inside a cell',
          zh: '这一行不是 CSV：引号没有闭合，或写在了单元格中间',
        },
        help: { en: 'close the quote, or leave quotes out', zh: '请闭合引号，或不用引号' },
      })
    }
  }
  return rows
}

function countOf(name: string): DailyCount | undefined {
  const found = Object.entries(dailyCounts).find(([, { names }]) => (names as readonly string[]).includes(name))
  return found?.[0] as DailyCount | undefined // a key of `dailyCounts`
}

function wanted(names: readonly string[]): Words {
  const known = Object.values(dailyCounts).flatMap((each) => [...each.names])
  const near = names.map((name) => nearest(name, known)).find((name) => name !== undefined)
  return meantOrOneOf(
    near,
    Object.values(dailyCounts).map(({ names: [name] }) => name),
  )
}

/** The day that a text means, from 0: `2026-03-02`, `2026/3/2`, `2026年3月2日`, or `2`. */
function dayIn(text: string, start: string): number | undefined {
  if (/^\d{1,5}$/.test(text)) return Number(text) - 1
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T].*)?$/.exec(text)
  if (found === null) return undefined
  const [, year = '', month = '', day = ''] = found
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const days = epochDay(date)
  return Number.isNaN(days) ? undefined : days - epochDay(start)
}

function countIn(text: string): number | null | undefined {
  if (text === '') return null
  const digits = text.replaceAll(/[,，\s]/g, '')
  return /^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : undefined
}
