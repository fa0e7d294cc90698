import { dateOf } from '../model/clock.ts'
import { type DayColumn, dayColumns } from '../model/dayRows.ts'
import type { Run } from '../model/run.ts'
import type { Table, TableColumn } from './table.ts'

/** A row a day: its number from 1, its date, and every column of the day rows under the same name. */
export function series({ model, world }: Run): Table {
  const days = Array.from({ length: model.days }, (_, day) => day)
  const counted = Object.entries(dayColumns).map(([name, [unit, meaning]]): TableColumn => {
    return { name, label: meaning, unit, values: Array.from(world.dayRows[name as DayColumn]) } // a key of `dayColumns`
  })
  return {
    name: 'series',
    title: 'Day by day',
    columns: [
      { name: 'day', label: 'Day, from 1', unit: 'day', values: days.map((day) => day + 1) },
      { name: 'date', label: 'Date', unit: '', values: days.map((day) => dateOf(model.clock, day)) },
      ...counted,
    ],
  }
}
