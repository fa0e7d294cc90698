import type { Calibration } from '../../experiments/calibrate.ts'
import type { Table } from '../../results/table.ts'
import type { UncertainField } from '../../scenario/uncertainties.ts'
import { writeUncertain } from '../../units/uncertain.ts'

/** A calibration as numbers: what was found of each parameter, draws of them together, and the fit day by day. */
export function calibrateTables(
  fields: readonly UncertainField[],
  found: Calibration,
  dateOf: (day: number) => string,
): readonly Table[] {
  return [parametersTable(fields, found), posteriorTable(fields, found), fitTable(found, dateOf)]
}

function parametersTable(fields: readonly UncertainField[], { parameters }: Calibration): Table {
  const text = (name: string, label: string, values: readonly string[]) => ({ name, label, unit: '', values })
  const number = (name: string, label: string, take: (at: number) => number | null) => {
    return { name, label, unit: 'number', values: fields.map((_, at) => take(at)) }
  }
  return {
    name: 'parameters',
    title: 'Parameters',
    columns: [
      text(
        'parameter',
        'Parameter',
        fields.map(({ path }) => path.join('.')),
      ),
      text(
        'unit',
        'Unit of the model',
        fields.map(({ unit }) => (unit.name === 'money' ? 'fen' : unit.name)),
      ),
      text(
        'prior',
        'Before the data',
        fields.map(({ unit, law }) => String(writeUncertain(law, unit))),
      ),
      ...(['mean', 'deviation', 'median', 'low', 'high', 'width'] as const).map((key) =>
        number(key, labels[key], (at) => parameters[at]?.[key] ?? null),
      ),
      text(
        'pinned',
        'Whether the data pin it down',
        parameters.map(({ pinned }) => (pinned ? 'yes' : 'no')),
      ),
    ],
  }
}

const labels = {
  mean: 'Mean after the data',
  deviation: 'Standard deviation',
  median: 'Median',
  low: 'Lower end of the 90% interval',
  high: 'Upper end',
  width: 'Posterior over prior standard deviation',
} as const

function posteriorTable(fields: readonly UncertainField[], { points, weights }: Calibration): Table {
  return {
    name: 'posterior',
    title: 'Draws of the posterior',
    columns: [
      { name: 'weight', label: 'Weight; all make 1', unit: 'number', values: weights },
      ...fields.map(({ path, unit }, at) => ({
        name: path.join('.'),
        label: `${path.join('.')}, ${unit.name === 'money' ? 'fen' : unit.name}`,
        unit: 'number',
        values: points.map((point) => point[at] ?? null),
      })),
    ],
  }
}

function fitTable({ days }: Calibration, dateOf: (day: number) => string): Table {
  const number = (name: 'observed' | 'low' | 'median' | 'high', label: string) => {
    return { name, label, unit: 'number', values: days.map((each) => each[name]) }
  }
  return {
    name: 'fit',
    title: 'Observed and expected, day by day',
    columns: [
      { name: 'count', label: 'Count', unit: '', values: days.map(({ count }) => count) },
      { name: 'date', label: 'Date', unit: '', values: days.map(({ day }) => dateOf(day)) },
      {
        name: 'heldOut',
        label: 'Whether it was held out',
        unit: '',
        values: days.map((each) => (each.heldOut ? 'yes' : 'no')),
      },
      number('observed', 'Observed'),
      number('low', '5th percentile of runs'),
      number('median', 'Median of runs'),
      number('high', '95th percentile of runs'),
    ],
  }
}
