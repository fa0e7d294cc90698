import { joinedInRun } from '../metrics/joiners.ts'
import { dateOf } from '../model/clock.ts'
import { never } from '../model/never.ts'
import { byKol, byMedia, byReferral, bySearch, byShop } from '../model/route.ts'
import type { Run } from '../model/run.ts'
import { kaplanMeier } from '../stats/kaplanMeier.ts'
import type { Table } from './table.ts'

/** How a new member came, by the word that tables have for it. */
const routes = { referral: byReferral, search: bySearch, media: byMedia, kol: byKol, shop: byShop } as const

/** Days from which on newcomers make one cohort, the shortest that leaves at most so many of them. */
const cohortWidths = [7, 14, 28, 91, 364]
const mostCohorts = 9

/** Someone who joined in the run: how many days they were watched, and whether they were seen to leave. */
interface Stay {
  readonly watched: number
  readonly left: boolean
}

/**
 * How long newcomers stay members, by the route by which they came: a row a route and age, from 0 to the longest anyone of
 * the route was watched.
 *
 * The share who have not left by that age (Kaplan–Meier: whoever has not left counts as long as they were seen), its
 * standard error (Greenwood), and how many of the route were watched that long. No rows for a route nobody came by.
 */
export function stayByRoute(run: Run): Table {
  const rows = Object.entries(routes).flatMap(([route, number]) => {
    const stays = staysOf(run, (person) => run.world.route[person] === number)
    return curveOf(stays).map((point) => ({ route, ...point }))
  })
  return {
    name: 'stayByRoute',
    title: 'New members who stay, by how they came',
    columns: [
      { name: 'route', label: 'How they came', unit: '', values: rows.map(({ route }) => route) },
      { name: 'age', label: 'Days since joining', unit: 'days', values: rows.map(({ age }) => age) },
      { name: 'share', label: 'Share still members', unit: 'share', values: rows.map(({ share }) => share) },
      { name: 'error', label: 'Its standard error', unit: 'share', values: rows.map(({ error }) => error) },
      { name: 'people', label: 'People watched that long', unit: 'people', values: rows.map(({ people }) => people) },
    ],
  }
}

/**
 * How many newcomers stay members, by when they joined: a row a cohort and age, ages being multiples of a cohort's width.
 *
 * A cohort is of 7, 14, 28, 91 or 364 days of joining, so that there are at most nine; an age is given where the youngest of
 * the cohort could be seen that old. Share as in `stayByRoute`; people are all of the cohort.
 */
export function stayByCohort(run: Run): Table {
  const { days, clock } = run.model
  const width = cohortWidths.find((each) => Math.ceil(days / each) <= mostCohorts) ?? cohortWidths[4]
  const rows = Array.from({ length: Math.ceil(days / width) }, (_, cohort) => cohort * width).flatMap((from) => {
    const last = Math.min(from + width, days) - 1
    const stays = staysOf(run, (person) => run.world.joinDay[person] >= from && run.world.joinDay[person] <= last)
    const curve = curveOf(stays)
    const ages = Array.from({ length: Math.floor((days - 1 - last) / width) }, (_, at) => (at + 1) * width)
    return ages.flatMap((age) => {
      const share = curve.findLast((point) => point.age <= age)?.share
      return share === undefined ? [] : [{ from: dateOf(clock, from), age, share, people: stays.length }]
    })
  })
  return {
    name: 'stayByCohort',
    title: 'New members who stay, by when they joined',
    columns: [
      { name: 'from', label: 'First day of joining', unit: '', values: rows.map(({ from }) => from) },
      { name: 'age', label: 'Days since joining', unit: 'days', values: rows.map(({ age }) => age) },
      { name: 'share', label: 'Share still members', unit: 'share', values: rows.map(({ share }) => share) },
      { name: 'people', label: 'People of the cohort', unit: 'people', values: rows.map(({ people }) => people) },
    ],
  }
}

function staysOf(run: Run, picks: (person: number) => boolean): readonly Stay[] {
  const { joinDay, leftDay } = run.world
  const stays: Stay[] = []
  for (let person = 0; person < run.model.people; person++) {
    if (!joinedInRun(run, person) || !picks(person)) continue
    const left = leftDay[person] !== never
    const watched = (left ? leftDay[person] : run.model.days - 1) - joinDay[person]
    stays.push({ watched, left })
  }
  return stays
}

/** The share still there at each age from 0 to the longest watched. */
function curveOf(stays: readonly Stay[]) {
  const durations = stays.map(({ watched }) => watched)
  const { times, survival, standardError, longest } = kaplanMeier(
    durations,
    stays.map(({ left }) => left),
  )
  const watching = new Float64Array((longest ?? -1) + 1)
  for (const each of durations) watching[each] += 1
  for (let age = watching.length - 2; age >= 0; age--) watching[age] += watching[age + 1]
  let row = -1
  return Array.from(watching, (people, age) => {
    if (times[row + 1] === age) row += 1
    return { age, share: survival[row] ?? 1, error: standardError[row] ?? 0, people }
  })
}
