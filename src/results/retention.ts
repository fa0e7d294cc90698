import type { Run } from '../model/run.ts'
import type { Table } from './table.ts'

/**
 * Retention by age: of those who joined in the run and were seen at that age, the share who logged in at it.
 *
 * From the day after joining to the greatest age at which anyone was seen; no rows when nobody joined in time.
 */
export function retention({ world }: Run): Table {
  const { seenAtAge, loggedInAtAge } = world
  const ages: number[] = []
  for (let age = 1; age < seenAtAge.length && seenAtAge[age] > 0; age++) ages.push(age)
  return {
    name: 'retention',
    title: 'New users who log in, by days since joining',
    columns: [
      { name: 'age', label: 'Days since joining', unit: 'days', values: ages },
      {
        name: 'share',
        label: 'Share who log in',
        unit: 'share',
        values: ages.map((age) => loggedInAtAge[age] / seenAtAge[age]),
      },
      { name: 'people', label: 'People seen at that age', unit: 'people', values: ages.map((age) => seenAtAge[age]) },
    ],
  }
}
