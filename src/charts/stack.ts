import type { Table } from '../results/table.ts'
import { column } from '../results/table.ts'
import { cutText } from '../text/cutText.ts'
import { type ChartKind, undrawn } from './chart.ts'
import { whole } from './printNumber.ts'
import { rankedBars } from './rankedBars.ts'
import { palette } from './theme.ts'

/** New members without any play, with each alone, as many as the sum of these would be, and with all plays. */
export const stack: ChartKind = {
  title: 'What the plays add to each other',
  table: 'stack',
  make({ tables: { stack: table } }) {
    const newUsers = table === undefined ? undefined : rowOf(table, 'growth.newUsers')
    if (table === undefined || newUsers === undefined) return undrawn('the runs with fewer plays were not made')
    const none = newUsers.none ?? 0
    const bar = (name: string, adds: number, color: string) => {
      const sign = adds < 0 ? '-' : '+'
      return {
        name,
        value: Math.max(0, none + adds),
        text: `${whole(none + adds)} (${sign}${whole(Math.abs(adds))})`,
        color,
      }
    }
    const alone = addingColumns(table).map(({ name, label }, at) => {
      return bar(`${at + 1} ${cutText(label, 16)} alone`, newUsers[name] ?? 0, palette.sky)
    })
    return {
      finding: stackSentence(table),
      spec: rankedBars(
        [
          { name: 'no play', value: none, text: whole(none), color: palette.rule },
          ...alone,
          bar('sum of each alone', newUsers.sum ?? 0, palette.orange),
          bar('all together', newUsers.together ?? 0, palette.blue),
        ],
        { title: 'new members on the days of the plays', names: 'plays', format: ',.0f', least: 1 },
      ),
    }
  },
}

/** What plays together bring, and how much more or less that is than the sum of each alone, in one sentence. */
export function stackSentence(table: Table): string {
  const { together = null, difference = null } = rowOf(table, 'growth.newUsers') ?? {}
  if (together === null || difference === null) return 'What the plays bring together has no value.'
  const members = (count: number) => `${whole(count)} new ${count === 1 ? 'member' : 'members'}`
  const bring =
    together < 0 ? `Together the plays cost ${members(-together)}` : `Together the plays bring ${members(together)}`
  if (difference === 0) return `${bring}: just the sum of each alone, ${whole(together)}.`
  return `${bring}: ${whole(Math.abs(difference))} ${difference < 0 ? 'fewer' : 'more'} than the sum of each alone.`
}

/** The columns of what each play adds alone, in the plays' order; each is labelled with the play's name. */
export function addingColumns(table: Table): Table['columns'] {
  return table.columns.filter(({ name }) => name.startsWith('adds.'))
}

/** The numbers of a measure, by column; `undefined` where the table has no such measure. */
function rowOf(table: Table, key: string): Readonly<Record<string, number | null>> | undefined {
  const at = column(table, 'key').indexOf(key)
  if (at < 0) return undefined
  return Object.fromEntries(
    table.columns.map(({ name, values }) => {
      const value = values[at]
      return [name, typeof value === 'number' ? value : null]
    }),
  )
}
