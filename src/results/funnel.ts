import { type FunnelStage, funnelStages } from '../metrics/funnelStages.ts'
import { countPeople } from '../metrics/joiners.ts'
import type { Run } from '../model/run.ts'
import type { Table } from './table.ts'

/** The referral funnel over the run: each stage in order, and how many people reached it. */
export function funnel(run: Run): Table {
  const stages: readonly FunnelStage[] = Object.values(funnelStages)
  const people = stages.map(({ reached }) => countPeople(run, (person) => reached(run, person)))
  return {
    name: 'funnel',
    title: 'From exposed to inviting others',
    columns: [
      { name: 'stage', label: 'Stage', unit: '', values: stages.map((stage) => stage.label) },
      { name: 'people', label: 'People', unit: 'people', values: people },
    ],
  }
}
