import type { Result } from '../../src/results/result.ts'
import type { Table } from '../../src/results/table.ts'
import { days, firstDay, lastDay, sampleDays, start } from './sampleDays.ts'
import { readings } from './sampleReadings.ts'
import { sampleTables } from './sampleTables.ts'

/** A believable campaign of 90 days in a market of 10,000 people, made by formula; the same at every call. */
export function sampleResult(): Result {
  return {
    scenario: 'First campaign 首次裂变',
    question: 'Does ¥10 for the referrer and ¥10 for the friend pay for itself?',
    seed: 'spring',
    version: '0.1.0',
    days,
    people: 10_000,
    start,
    campaign: { first: '2026-03-11', last: '2026-04-09', firstDay, lastDay },
    plays: [{ kind: 'doubleSidedReferral', name: 'Bring a friend 老带新', firstDay, lastDay }],
    readings,
    score: { growth: 66, activity: 53, conversion: 39.75, overall: 52.9 },
    verdicts: [
      { metric: 'growth.newUsers', comparison: '>=', value: 1000, reached: 1346, met: true },
      { metric: 'conversion.repurchaseRate', comparison: '>=', value: 0.25, reached: 0.2134, met: false },
      { metric: 'economics.cac.incremental', comparison: '<=', value: 4000, reached: null, met: false },
    ],
    tables: sampleTables(sampleDays()),
  }
}

/** The same with every table empty and no reading. */
export function emptyResult(): Result {
  const { tables: full, ...rest } = sampleResult()
  const emptied = Object.entries(full).map(([name, each]) => [
    name,
    { ...each, columns: each.columns.map((column: Table['columns'][number]) => ({ ...column, values: [] })) },
  ])
  return {
    ...rest,
    campaign: null,
    plays: [],
    readings: [],
    score: { growth: null, activity: null, conversion: null, overall: null },
    verdicts: [],
    tables: Object.fromEntries(emptied) as Result['tables'],
  }
}
