import { referralForest } from '../metrics/referralForest.ts'
import type { Run } from '../model/run.ts'
import type { Table } from './table.ts'

/** Everyone who was a member, by distance from the root of their cascade; generation 0 are those nobody brought. */
export function generations(run: Run): Table {
  const members = Array.from(referralForest(run).generations)
  return {
    name: 'generations',
    title: 'Members by generation',
    columns: [
      { name: 'generation', label: 'Generation', unit: 'generations', values: members.map((_, each) => each) },
      { name: 'members', label: 'Members', unit: 'people', values: members },
    ],
  }
}
