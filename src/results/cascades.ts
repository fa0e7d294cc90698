import { cascades as cascadesOf } from '../metrics/cascades.ts'
import type { Run } from '../model/run.ts'
import type { Table } from './table.ts'

/** Referral cascades by size, smallest first: how many have it; members who brought nobody are cascades of one. */
export function cascades(run: Run): Table {
  const counts = new Map<number, number>()
  for (const size of cascadesOf(run).sizes) counts.set(size, (counts.get(size) ?? 0) + 1)
  const rows = [...counts].sort(([a], [b]) => a - b)
  return {
    name: 'cascades',
    title: 'Referral cascades by size',
    columns: [
      { name: 'size', label: 'People in the cascade', unit: 'people', values: rows.map(([size]) => size) },
      { name: 'cascades', label: 'Cascades', unit: 'cascades', values: rows.map(([, count]) => count) },
    ],
  }
}
