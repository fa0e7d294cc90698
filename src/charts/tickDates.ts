import { dateOfEpochDay, epochDay } from '../units/moment.ts'

/** Days of the month that are marked, for runs of up to some days. */
const dense = [
  { upTo: 15, days: [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29] },
  { upTo: 50, days: [1, 8, 15, 22, 29] },
  { upTo: 100, days: [1, 15] },
]

/** Months that are marked, for runs of up to some days. */
const sparse = [
  { upTo: 250, months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
  { upTo: 700, months: [1, 4, 7, 10] },
  { upTo: 1500, months: [1, 7] },
  { upTo: Number.POSITIVE_INFINITY, months: [1] },
]

/** The dates from first to last that an axis of time marks: firsts and fifteenths, weeks or quarters as the run is long. */
export function tickDates(first: string, last: string): readonly string[] {
  const start = epochDay(first)
  const length = epochDay(last) - start + 1
  const days = dense.find(({ upTo }) => length <= upTo)?.days ?? [1]
  const months = length <= 100 ? undefined : sparse.find(({ upTo }) => length <= upTo)?.months
  return Array.from({ length }, (_, day) => dateOfEpochDay(start + day)).filter((date) => {
    const [, month, day] = date.split('-').map(Number)
    return days.includes(day) && (months === undefined || months.includes(month))
  })
}
