import { median } from './median.ts'
import type { Taken } from './rows.ts'

/** What a campaign came to under each program. */
export interface Agreement {
  readonly what: string
  /** The share of the market that had joined by the end, by program: the median of the rounds. */
  readonly joined: Readonly<Record<string, number>>
}

/** Whether the programs ran the same campaigns: for each, the share that joined. */
export function agreement(taken: readonly Taken[]): readonly Agreement[] {
  const shares = taken.flatMap(({ measurement: { what, who }, readings }) => {
    const joined = median(readings.flatMap((each) => ('skipped' in each ? [] : (each.joined ?? []))))
    return joined === null ? [] : [{ what, who, joined }]
  })
  return [...new Set(shares.map(({ what }) => what))].map((what) => ({
    what,
    joined: Object.fromEntries(shares.filter((each) => each.what === what).map(({ who, joined }) => [who, joined])),
  }))
}

/** The agreement as lines of at most 80 columns, or nothing where no campaign was run. */
export function agreementLines(all: readonly Agreement[]): readonly string[] {
  if (all.length === 0) return []
  const programs = programsOf(all)
  const line = (what: string, cells: readonly string[]) =>
    `${what.padEnd(20)}${cells.map((cell) => cell.padStart(12)).join('')}`.trimEnd()
  return [line('who joined', programs), ...all.map((each) => line(each.what, cellsOf(each, programs)))]
}

/** The agreement in Markdown. */
export function agreementMarkdown(all: readonly Agreement[]): string {
  const programs = programsOf(all)
  const lines = [
    ['who joined', ...programs],
    ['---', ...programs.map(() => '---:')],
    ...all.map((each) => [each.what, ...cellsOf(each, programs)]),
  ]
  return lines.map((each) => `| ${each.join(' | ')} |`).join('\n')
}

function programsOf(all: readonly Agreement[]): readonly string[] {
  return [...new Set(all.flatMap(({ joined }) => Object.keys(joined)))]
}

function cellsOf({ joined }: Agreement, programs: readonly string[]): readonly string[] {
  return programs.map((who) => (joined[who] === undefined ? '' : `${(100 * joined[who]).toFixed(1)}%`))
}
