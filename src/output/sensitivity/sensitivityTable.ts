import type { Sensitivity } from '../../experiments/sensitivity.ts'
import type { MetricUnit } from '../../metrics/metric.ts'
import type { Table } from '../../results/table.ts'
import type { Interval } from '../../stats/interval.ts'
import type { SensitivityInput } from './sensitivityInput.ts'

/** Everything as numbers: a row an input; money in fen. */
export function sensitivityTable(
  inputs: readonly SensitivityInput[],
  { effects, indices, worth }: Sensitivity,
  unit: MetricUnit,
): Table {
  const plain = unit === 'money' ? 'fen' : unit
  const column = (name: string, label: string, of: string, values: readonly (number | string | null)[]) => {
    return { name, label, unit: of, values }
  }
  const shares = (which: 'first' | 'total', end: keyof Pick<Interval, 'estimate' | 'low' | 'high'>) =>
    indices.inputs.map((each) => each[which][end])
  return {
    name: 'sensitivity',
    title: 'What it depends on',
    columns: [
      column(
        'input',
        'Input',
        '',
        inputs.map(({ path }) => path),
      ),
      column(
        'range',
        'Range',
        '',
        inputs.map(({ range: text }) => text),
      ),
      column(
        'effect',
        'Mean elementary effect, μ',
        plain,
        effects.map(({ mean }) => mean),
      ),
      column(
        'effectSize',
        'Mean size of the effects, μ*',
        plain,
        effects.map(({ size }) => size),
      ),
      column(
        'effectSpread',
        'Standard deviation of the effects, σ',
        plain,
        effects.map(({ spread }) => spread),
      ),
      column(
        'effectLuck',
        'What luck gives one effect',
        plain,
        effects.map(({ luck }) => luck),
      ),
      ...(['first', 'total'] as const).flatMap((which) => [
        column(which, `${which === 'first' ? 'First-order' : 'Total'} share`, 'share', shares(which, 'estimate')),
        column(`${which}Low`, 'Lower end of its 95% interval', 'share', shares(which, 'low')),
        column(`${which}High`, 'Upper end', 'share', shares(which, 'high')),
      ]),
      ...(worth === undefined
        ? []
        : (['estimate', 'low', 'high'] as const).map((end) => {
            const name = { estimate: 'worth', low: 'worthLow', high: 'worthHigh' }[end]
            const label = { estimate: 'Worth of knowing it', low: 'Lower end of its 95% interval', high: 'Upper end' }[
              end
            ]
            return column(
              name,
              label,
              'fen',
              worth.map((each) => each[end]),
            )
          })),
    ],
  }
}
