import type { Counts } from './counts.ts'
import { type DayColumn, type DayRows, dayColumns } from './dayRows.ts'
import { countOf } from './facts.ts'
import type { Made } from './made.ts'
import { numbers } from './pieces.ts'

/** What a column is made of: the facts, and the other columns. */
type Make = (made: Made, rows: DayRows) => Float64Array

/** What a reduced form says of its days, a column each; of all others it says nothing, and they are the same zeros. */
const columns: { readonly [Name in DayColumn]?: Make } = {
  prospects: ({ model, founders }, { newMembers }) => sums(-1, newMembers, model.people - founders),
  members: ({ founders }, { newMembers, former }) => less(sums(1, newMembers, founders), former),
  former: (_, { left }) => sums(1, left),
  newMembers: (made) => counted(made, 'came'),
  newByReferral: (_, { newMembers, newBySearch }) => less(newMembers, newBySearch),
  newBySearch: (made) => counted(made, 'cameBySelf'),
  newByPrivateChat: (_, { newByReferral }) => newByReferral,
  left: (made) => counted(made, 'left'),
  logins: (made) => heard(made, 'onDay'),
  activeWeek: (made, { members }) => less(members, sums(1, heard(made, 'lapsedWeek'))),
  activeMonth: (made, { members }) => less(members, sums(1, heard(made, 'lapsedMonth'))),
  sharers: (made) => counted(made, 'sharers'),
  invitationsSent: (made) => counted(made, 'asked'),
  invitationsAnswered: (made) => counted(made, 'answered'),
  invitationsPending: (_, { invitationsSent, invitationsAnswered }) =>
    sums(1, less(invitationsSent, invitationsAnswered)),
  ordersFullPrice: (made) => counted(made, 'orders'),
  firstOrders: (made) => counted(made, 'firstOrders'),
  gmv: ({ model }, { ordersFullPrice }) => times(ordersFullPrice, model.product.price),
  revenue: (_, { gmv }) => gmv,
  goodsCost: ({ model }, { ordersFullPrice }) => times(ordersFullPrice, model.product.unitCost),
  satisfaction: (_, { members }) => whereAny(members, 0.5),
  referencePrice: (_, { members }) => whereAny(members, 1),
}

/** The row of each day of a reduced form; a column is made when it is first read. */
export function rowsOfFacts(made: Made): DayRows {
  const unread: Unread = { made, read: {} }
  const rows = new Proxy(unread, asRead) as unknown as DayRows // which gives every column
  unread.rows = rows
  return rows
}

interface Unread {
  readonly made: Made
  /** The columns that have been read. */
  readonly read: { [Name in DayColumn]?: Float64Array }
  none?: Float64Array
  rows?: DayRows
}

const names = Object.keys(dayColumns)

const asRead: ProxyHandler<Unread> = {
  get: (unread, name) => (isColumn(name) ? columnOf(unread, name) : undefined),
  has: (_, name) => isColumn(name),
  ownKeys: () => names,
  getOwnPropertyDescriptor: (unread, name) =>
    isColumn(name) ? { value: columnOf(unread, name), enumerable: true, configurable: true } : undefined,
}

function isColumn(name: string | symbol): name is DayColumn {
  return Object.hasOwn(dayColumns, name)
}

function columnOf(unread: Unread, name: DayColumn): Float64Array {
  const { made, read, rows } = unread
  const column = read[name] ?? (rows === undefined ? undefined : columns[name]?.(made, rows)) ?? noneOf(unread)
  read[name] = column
  return column
}

function noneOf(unread: Unread): Float64Array {
  unread.none ??= numbers(unread.made.days)
  return unread.none
}

function counted({ facts, days }: Made, name: keyof Counts): Float64Array {
  return countOf(facts, name).subarray(0, days)
}

function heard({ presence, days }: Made, name: 'onDay' | 'lapsedWeek' | 'lapsedMonth'): Float64Array {
  return presence[name].subarray(0, days)
}

/** What there is at the end of each day, by what comes on it, or goes. */
function sums(comes: 1 | -1, column: Float64Array, before: number = 0): Float64Array {
  const there = numbers(column.length)
  for (let day = 0, now = before; day < column.length; day++) {
    now += comes * column[day]
    there[day] = now
  }
  return there
}

function less(column: Float64Array, other: Float64Array): Float64Array {
  const rest = numbers(column.length)
  for (let day = 0; day < column.length; day++) rest[day] = column[day] - other[day]
  return rest
}

function times(column: Float64Array, factor: number): Float64Array {
  return column.map((each) => each * factor)
}

function whereAny(column: Float64Array, value: number): Float64Array {
  return column.map((each) => (each > 0 ? value : 0))
}
