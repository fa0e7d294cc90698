import type { Table } from '../results/table.ts'
import { column } from '../results/table.ts'
import { cutText } from '../text/cutText.ts'
import type { Language } from '../text/language.ts'
import { type ChartKind, undrawn } from './chart.ts'
import { whole } from './printNumber.ts'
import { rankedBars } from './rankedBars.ts'
import { palette } from './theme.ts'

/** New members without any play, with each alone, as many as the sum of these would be, and with all plays. */
export const stack: ChartKind = {
  title: { en: 'What the plays add to each other', zh: '玩法之间的叠加效果' },
  table: 'stack',
  make({ tables: { stack: table } }, language) {
    const newUsers = table === undefined ? undefined : rowOf(table, 'growth.newUsers')
    if (table === undefined || newUsers === undefined)
      return undrawn({ en: 'the runs with fewer plays were not made', zh: '没有运行较少玩法的对照' }[language])
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
      const short = `${at + 1} ${cutText(label, 16)}`
      return bar({ en: `${short} alone`, zh: `${short}单独` }[language], newUsers[name] ?? 0, palette.sky)
    })
    return {
      finding: stackSentence(table, language),
      spec: rankedBars(
        [
          { name: { en: 'no play', zh: '没有玩法' }[language], value: none, text: whole(none), color: palette.rule },
          ...alone,
          bar({ en: 'sum of each alone', zh: '各自单独之和' }[language], newUsers.sum ?? 0, palette.orange),
          bar({ en: 'all together', zh: '全部一起' }[language], newUsers.together ?? 0, palette.blue),
        ],
        {
          title: { en: 'new members on the days of the plays', zh: '玩法期间的新增用户（人）' }[language],
          names: { en: 'plays', zh: '玩法' }[language],
          format: ',.0f',
          least: 1,
        },
      ),
    }
  },
}

/** What plays together bring, and how much more or less that is than the sum of each alone, in one sentence. */
export function stackSentence(table: Table, language: Language): string {
  const { together = null, difference = null } = rowOf(table, 'growth.newUsers') ?? {}
  if (together === null || difference === null)
    return { en: 'What the plays bring together has no value.', zh: '各玩法合计带来的人数没有数值。' }[language]
  if (language === 'zh') {
    const all = `全部玩法一起${together < 0 ? `减少${whole(-together)}` : `带来${whole(together)}`}名新成员`
    if (difference === 0) return `${all}，正好是各自单独之和。`
    return `${all}，比各自单独之和${difference < 0 ? '少' : '多'}${whole(Math.abs(difference))}名。`
  }
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
