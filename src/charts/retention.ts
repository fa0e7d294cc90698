import { type ChartKind, undrawn } from './chart.ts'
import { frame } from './frame.ts'
import { listed } from './listed.ts'
import { numbers } from './numbers.ts'
import { percent } from './printNumber.ts'
import { palette } from './theme.ts'
import { withHeadroom } from './timeAxis.ts'

/** Fewest people an age must be seen on to be drawn; below it chance shows more than behaviour. */
const fewest = 50

/** Share of those who joined in the run who log in on each day after joining, where enough of them were that old. */
export const retention: ChartKind = {
  title: 'Who comes back, by days since joining',
  make(result) {
    const table = result.tables.retention
    const ages = numbers(table, 'age')
    const shares = numbers(table, 'share')
    const seen = numbers(table, 'people')
    const values = ages
      .map((age, at) => ({ age, share: shares[at], people: seen[at] }))
      .filter(({ age, people }) => people >= fewest && age > 0)
    if (values.length < 2) return undrawn(`fewer than ${fewest} people joined early enough to be followed`)
    const told = [1, 7, 30].flatMap((age) => values.filter((row) => row.age === age))
    const days = told.map(({ age, share }) => `${percent(share, 0)} on day ${age}`)
    return {
      finding:
        `Of those who joined, ${listed(days)} logged in` +
        (values.length === ages.length
          ? '.'
          : `; days that fewer than ${fewest} people were followed to are left out.`),
      spec: {
        ...frame(250),
        data: { values },
        mark: { type: 'line', color: palette.green, point: values.length <= 12 },
        encoding: {
          x: {
            field: 'age',
            type: 'quantitative',
            title: 'days since joining',
            scale: { nice: false, zero: true },
            axis: { tickCount: 6, format: 'd' },
          },
          y: {
            field: 'share',
            type: 'quantitative',
            title: 'share who log in on that day, %',
            scale: {
              domain: [0, Math.min(1, withHeadroom(Math.max(...values.map(({ share }) => share), 0.01), 0.05))],
            },
            axis: { format: '.0%', tickCount: 5 },
          },
        },
      },
    }
  },
}
