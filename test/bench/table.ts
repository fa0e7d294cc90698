import { cutText } from '../../src/text/cutText.ts'
import type { Goal, Unit } from './measurement.ts'
import { digits, quantity } from './quantity.ts'
import type { Row } from './rows.ts'

const heads = ['', 'program', 'figure', 'ratio', 'goal', 'met']

/** The table as lines of at most 80 columns. */
export function lines(rows: readonly Row[]): readonly string[] {
  return [heads, ...cells(rows)].map(([what = '', who = '', value = '', ratio = '', goal = '', met = '']) => {
    const name = `${what.padEnd(28)}${who.padEnd(12)}`
    const numbers = `${value.padStart(9)}${ratio.padStart(9)}${goal.padStart(11)}${met.padStart(11)}`
    return cutText(`${name}${value.length <= 9 ? numbers.trimEnd() : value}`, 80)
  })
}

/** The table in Markdown. */
export function markdown(rows: readonly Row[]): string {
  const rule = heads.map((_, at) => (at < 2 ? '---' : '---:'))
  return [heads, rule, ...cells(rows)].map((each) => `| ${each.map((cell) => cell.trim()).join(' | ')} |`).join('\n')
}

/** How many goals are met, in a sentence. */
export function goalsMet(rows: readonly Row[]): string {
  const margins = rows.flatMap(({ margin }) => margin ?? [])
  return `${margins.filter((margin) => margin >= 1).length} of ${margins.length} goals are met.`
}

/** The cells of each line, where what and who are left out that stand above already. */
function cells(rows: readonly Row[]): readonly (readonly string[])[] {
  return rows.map(({ what, who, figure, value, ratio, margin, reason = '' }, at) => {
    const above = rows[at - 1]
    const further = above?.what === what && above.who === who
    return [
      further ? `  ${figure.label ?? ''}` : above?.what === what ? '' : what,
      further ? '' : who,
      value === null ? reason : quantity(value, figure.unit),
      ratio === null || ratio === 1 ? '' : `${digits(ratio)} ×`,
      figure.goal === undefined ? '' : goalText(figure.goal, figure.unit),
      margin === null ? '' : margin >= 1 ? 'met' : `${digits(1 / margin)} × off`,
    ]
  })
}

function goalText({ is, limit, of }: Goal, unit: Unit): string {
  return `${is === 'atMost' ? '≤' : '≥'} ${of === 'ratio' ? `${limit} ×` : quantity(limit, unit)}`
}
