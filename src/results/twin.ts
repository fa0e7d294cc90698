import { type Attribution, joinsAttributed, ordersAttributed } from '../metrics/attribution.ts'
import { campaignCostOf, marginOf, profitOf } from '../metrics/ledger.ts'
import { dateOf } from '../model/clock.ts'
import type { Run } from '../model/run.ts'
import type { Twin } from '../model/twin.ts'
import type { Cell, Table } from './table.ts'

/**
 * A run against its twin, the same world and the same luck without the campaign: a row a measure.
 *
 * `with` and `without`, their difference, and for joins and orders what became of each: with = extra + anyway + moved,
 * without = anyway + moved + lost. Money in fen, which has no such parts.
 */
export function twinTable(run: Run, twin: Twin): Table {
  const joins = joinsAttributed(run)
  const orders = ordersAttributed(run)
  const rows = [
    counted('newUsers', 'New members', 'people', joins),
    counted('orders', 'Orders', 'number', orders),
    money('margin', 'Margin', marginOf(run), twin.margin),
    money('campaignCost', 'Campaign cost', campaignCostOf(run), twin.campaignCost),
    money('profit', 'Profit', profitOf(run), twin.profit),
  ]
  const column = (name: keyof Row, label: string, unit = '') => {
    return { name, label, unit, values: rows.map((row) => row[name]) }
  }
  const of = 'of the measure'
  return {
    name: 'twin',
    title: 'With the campaign and without it',
    columns: [
      column('key', 'Measure'),
      column('label', 'Meaning'),
      column('unit', 'Unit'),
      column('with', 'With the campaign', of),
      column('without', 'Without it', of),
      column('difference', 'Difference', of),
      column('extra', 'Only with it', of),
      column('anyway', 'The same day without it', of),
      column('moved', 'Without it too, on another day', of),
      column('lost', 'Only without it', of),
    ],
  }
}

/** New members and orders with the campaign and without it: a row a day. */
export function twinDays({ model, world }: Run, twin: Twin): Table {
  const days = Array.from({ length: model.days }, (_, day) => day)
  const { newMembers, ordersFullPrice, ordersOnDeal } = world.dayRows
  const count = (name: string, label: string, unit: string, values: Float64Array) => {
    return { name, label, unit, values: Array.from(values) }
  }
  return {
    name: 'twinDays',
    title: 'With the campaign and without it, day by day',
    columns: [
      { name: 'day', label: 'Day, from 1', unit: 'day', values: days.map((day) => day + 1) },
      { name: 'date', label: 'Date', unit: '', values: days.map((day) => dateOf(model.clock, day)) },
      count('joinsWith', 'New members with the campaign', 'people', newMembers),
      count('joinsWithout', 'New members without it', 'people', twin.newMembers),
      count(
        'ordersWith',
        'Orders with the campaign',
        'orders',
        ordersFullPrice.map((orders, day) => orders + ordersOnDeal[day]),
      ),
      count('ordersWithout', 'Orders without it', 'orders', twin.orders),
    ],
  }
}

interface Row {
  readonly key: string
  readonly label: string
  readonly unit: string
  readonly with: number
  readonly without: number
  readonly difference: number
  readonly extra: Cell
  readonly anyway: Cell
  readonly moved: Cell
  readonly lost: Cell
}

function counted(key: string, label: string, unit: string, { extra, anyway, moved, lost }: Attribution): Row {
  const [with_, without] = [extra + anyway + moved, anyway + moved + lost]
  return { key, label, unit, with: with_, without, difference: with_ - without, extra, anyway, moved, lost }
}

function money(key: string, label: string, with_: number, without: number): Row {
  const parts = { extra: null, anyway: null, moved: null, lost: null }
  return { key, label, unit: 'money', with: with_, without, difference: with_ - without, ...parts }
}
