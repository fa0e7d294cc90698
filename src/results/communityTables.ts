import { joinedOn, wasMember } from '../metrics/joiners.ts'
import { never } from '../model/never.ts'
import { byKol, byMedia, byReferral, bySearch, byShop, founder } from '../model/route.ts'
import type { Run } from '../model/run.ts'
import { former } from '../model/status.ts'
import type { Table } from './table.ts'

/** Who was ever in the community, and what joins them: who brought whom, and who knows whom. */
export interface CommunityTables {
  /** A row a person: number, route, day of joining (from 1; 0 for the first members), day of leaving, orders, spend. */
  readonly people: Table
  /** A row a line: `from`, `to`, and `kind`: `referral` from referrer to friend, or `tie`. */
  readonly lines: Table
}

const routes: Readonly<Record<number, string>> = {
  [founder]: 'founder',
  [byReferral]: 'referral',
  [bySearch]: 'search',
  [byMedia]: 'media',
  [byKol]: 'kol',
  [byShop]: 'shop',
}

/** The people and lines of a run's community, in the order of people's numbers. */
export function communityTables(run: Run): CommunityTables {
  const { model, world } = run
  const people = Array.from({ length: model.people }, (_, person) => person).filter((person) => wasMember(run, person))
  const { referrer, leftDay, status } = world
  const lines = people.flatMap((person) =>
    referrer[person] < 0 ? [] : [{ from: referrer[person], to: person, kind: 'referral' }],
  )
  const { offsets, neighbours } = model.graph
  for (const person of people) {
    for (let arc = offsets[person]; arc < offsets[person + 1]; arc++) {
      const friend = neighbours[arc]
      if (friend > person && wasMember(run, friend)) lines.push({ from: person, to: friend, kind: 'tie' })
    }
  }
  world.ties.a.forEach((a, row) => {
    lines.push({ from: a, to: world.ties.b[row], kind: 'tie' })
  })
  const of = (name: string, label: string, unit: string, value: (person: number) => number | string | null) => {
    return { name, label, unit, values: people.map(value) }
  }
  return {
    people: {
      name: 'people',
      title: 'Everybody who was ever a member',
      columns: [
        of('person', 'Number', '', (person) => person),
        of('segment', 'Segment', '', (person) => model.market.segments.at(world.traits.segment[person])?.name ?? null),
        of('route', 'How they came', '', (person) => routes[world.route[person]]),
        of('joined', 'Day of joining, from 1; 0 for the first members', 'day', (person) => joinedOn(run, person)),
        of('left', 'Day of leaving', 'day', (person) =>
          status[person] === former && leftDay[person] !== never ? leftDay[person] + 1 : null,
        ),
        of('brought', 'Friends they brought', 'people', (person) => world.brought[person]),
        of('orders', 'Orders', 'orders', (person) => world.orders[person]),
        of('spend', 'What they paid', 'fen', (person) => world.spend[person]),
      ],
    },
    lines: {
      name: 'lines',
      title: 'Who brought whom, and who knows whom',
      columns: (['from', 'to', 'kind'] as const).map((name) => {
        return { name, label: name, unit: '', values: lines.map((line) => line[name]) }
      }),
    },
  }
}
