import type { MetricKey } from '../metrics/index.ts'
import type { Reading } from './result.ts'
import type { Table } from './table.ts'

const lines = [
  { line: 'Orders at list prices', direction: 'in', metric: 'economics.gmv' },
  { line: 'Discounts', direction: 'out', metric: 'economics.discountCost' },
  { line: 'Goods', direction: 'out', metric: 'economics.goodsCost' },
  { line: 'Refunds', direction: 'out', metric: 'economics.refunds' },
  { line: 'Rewards', direction: 'out', metric: 'economics.rewardCost' },
  { line: 'Rewards taken back', direction: 'in', metric: 'economics.rewardsClawedBack' },
  { line: 'Review of claims', direction: 'out', metric: 'economics.screeningCost' },
  { line: 'Advertising', direction: 'out', metric: 'economics.mediaCost' },
  { line: 'Opinion leaders', direction: 'out', metric: 'economics.kolCost' },
  { line: 'Channels', direction: 'out', metric: 'economics.channelCost' },
  { line: 'Content', direction: 'out', metric: 'economics.contentCost' },
  { line: 'Activities', direction: 'out', metric: 'economics.activityCost' },
  { line: 'Counter-measures', direction: 'out', metric: 'economics.protectionCost' },
  { line: 'Fines', direction: 'out', metric: 'economics.fines' },
  { line: 'Hosts', direction: 'out', metric: 'economics.hostCost' },
  { line: 'Win-back', direction: 'out', metric: 'economics.winBackCost' },
] as const satisfies readonly { line: string; direction: 'in' | 'out'; metric: MetricKey }[]

/** The money lines of the run; what comes in less what goes out is `economics.profit`, to the fen. */
export function money(readings: readonly Reading[]): Table {
  const fen = lines.map(({ metric }) => readings.find((each) => each.key === metric)?.value ?? null)
  return {
    name: 'money',
    title: 'Money in and out',
    columns: [
      { name: 'line', label: 'Line', unit: '', values: lines.map(({ line }) => line) },
      { name: 'metric', label: 'Metric', unit: '', values: lines.map(({ metric }) => metric) },
      { name: 'direction', label: 'Direction', unit: '', values: lines.map(({ direction }) => direction) },
      { name: 'fen', label: 'Amount', unit: 'fen', values: fen },
    ],
  }
}
