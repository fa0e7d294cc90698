import type { Goal } from './measurement.ts'
import { quantity } from './quantity.ts'
import type { Row } from './rows.ts'

const widths = [30, 12, 10, 8, 18] as const

/** The heads of the columns. */
export const heads = ['', 'program', 'figure', 'ratio', 'goal'] as const

/** The cells of each line: what, program, figure, ratio, and the goal with how it was met; repeated words are left out. */
export function cells(rows: readonly Row[]): readonly (readonly string[])[] {
  return rows.map((row, at) => {
    const before = rows[at - 1]
    const further = before !== undefined && before.what === row.what && before.who === row.who
    const what = before?.what === row.what ? '' : row.what
    return [
      further ? `  ${row.figure.label ?? ''}` : what,
      further ? '' : row.who,
      row.value === null ? (row.reason ?? 'nothing') : quantity(row.value, row.figure.unit),
      row.ratio === null || row.ratio === 1 ? '' : `${quantity(row.ratio, 'times')} ×`,
      goalText(row),
    ]
  })
}

/** The table as lines of at most 80 columns. */
export function lines(rows: readonly Row[]): readonly string[] {
  return [heads, ...cells(rows)].map((each) => {
    const [what = '', who = '', value = '', ratio = '', goal = ''] = each
    const [first, second, third, fourth] = widths
    if (value.length > third) return `${what.padEnd(first)}${who.padEnd(second)}${value}`.slice(0, 80)
    const numbers = `${value.padStart(third)}${ratio.padStart(fourth)}`
    return `${what.padEnd(first)}${who.padEnd(second)}${numbers}  ${goal}`.trimEnd()
  })
}

/** The table in Markdown. */
export function markdown(rows: readonly Row[]): string {
  const all = [heads, heads.map((_, at) => (at < 2 ? '---' : '---:')), ...cells(rows)]
  return all.map((each) => `| ${each.map((cell) => cell.trim()).join(' | ')} |`).join('\n')
}

/** `≤ 0.50 ×  met`, or `≤ 64 B  2.3 × off`. */
function goalText({ figure: { goal, unit }, verdict }: Row): string {
  if (goal === undefined) return ''
  const said = `${goal.atMost === undefined ? '≥' : '≤'} ${limitText(goal, unit)}`
  if (verdict === null) return said
  return verdict.met ? `${said} met` : `${said} ${quantity(1 / verdict.margin, 'times')}× off`
}

function limitText(goal: Goal, unit: Row['figure']['unit']): string {
  const limit = goal.atMost ?? goal.atLeast ?? 0
  if (goal.of === 'ratio') return `${limit}×`
  return quantity(limit, unit)
}
