import { numbers } from '../../charts/numbers.ts'
import { sevenDayMean } from '../../charts/sevenDayMean.ts'
import type { DayColumn } from '../../model/dayRows.ts'
import type { Result } from '../../results/result.ts'

type Read = (name: DayColumn) => readonly number[]

/** What is drawn small beside a measure: its day by day, or undefined where no day has a number of its own. */
const lines: Readonly<Record<string, (read: Read, result: Result) => readonly number[] | undefined>> = {
  'growth.members': (read) => read('members'),
  'growth.newUsers': (read) => sevenDayMean(read('newMembers')),
  'growth.newUsers.incremental': (_, result) => gained(result, 'joinsWith', 'joinsWithout'),
  'growth.churnRate': (read) => each(sevenDayMean(read('left')), read('members')),
  'growth.activeUserRatio': (read) => each(read('activeWeek'), read('members')),
  'activity.loginFrequency': (read) => each(sevenDayMean(read('logins')), read('members')),
  'activity.stickiness': (read) => each(sevenDayMean(read('logins')), read('activeMonth')),
  'activity.interactionsPerActive': (read) =>
    each(sevenDayMean(sum(read('likes'), read('comments'), read('posts'))), read('activeWeek')),
  'activity.participation': (read) =>
    each(sevenDayMean(sum(read('tookPartOnline'), read('tookPartOffline'))), read('members')),
  'conversion.ordersPerMemberDay': (read) =>
    each(sevenDayMean(sum(read('ordersFullPrice'), read('ordersOnDeal'))), read('members')),
  'conversion.after': (read) => each(sevenDayMean(sum(read('ordersFullPrice'), read('ordersOnDeal'))), read('members')),
  'conversion.orders.incremental': (_, result) => gained(result, 'ordersWith', 'ordersWithout'),
}

/** The daily numbers behind a measure, a mean of seven days where single days jump; undefined where it has none. */
export function smallLine(result: Result, key: string): readonly number[] | undefined {
  return lines[key]?.((name) => numbers(result.tables.series, name), result)
}

function each(parts: readonly number[], wholes: readonly number[]): readonly number[] {
  return parts.map((part, at) => (wholes[at] === 0 ? 0 : part / wholes[at]))
}

function sum(...columns: readonly (readonly number[])[]): readonly number[] {
  return columns[0].map((_, at) => columns.reduce((all, column) => all + column[at], 0))
}

/** What the campaign has added so far, day by day. */
function gained({ tables: { twinDays } }: Result, here: string, there: string): readonly number[] | undefined {
  if (twinDays === undefined) return undefined
  const without = numbers(twinDays, there)
  let so = 0
  return numbers(twinDays, here).map((value, at) => {
    so += value - without[at]
    return so
  })
}
