import type { Fact } from '../credibility/fact.ts'
import { standingOf } from '../credibility/fact.ts'
import { facts } from '../credibility/index.ts'
import type { Run } from '../model/run.ts'
import type { Table } from './table.ts'

/** The credibility card: a row a fact, with this world's number, how it stands, and what was published. */
export function credibility(run: Run): Table {
  const rows = Object.entries<Fact>(facts).map(([key, fact]) => {
    const { value, reason } = fact.take(run)
    return { key, fact, value, reason: reason?.en ?? '', standing: standingOf(fact, value) }
  })
  const column = (name: string, label: string, unit: string, values: Table['columns'][number]['values']) => ({
    name,
    label,
    unit,
    values,
  })
  return {
    name: 'credibility',
    title: 'How credible this world is',
    columns: [
      column(
        'key',
        'Fact',
        'word',
        rows.map(({ key }) => key),
      ),
      column(
        'fact',
        'What real campaigns show',
        'text',
        rows.map(({ fact }) => fact.label),
      ),
      column(
        'standing',
        'Standing',
        'word',
        rows.map(({ standing }) => standing),
      ),
      column(
        'value',
        'This world',
        'number',
        rows.map(({ value }) => value),
      ),
      column(
        'least',
        'Published from',
        'number',
        rows.map(({ fact }) => fact.published[0]),
      ),
      column(
        'most',
        'Published to',
        'number',
        rows.map(({ fact }) => fact.published[1]),
      ),
      column(
        'unit',
        'Unit',
        'word',
        rows.map(({ fact }) => fact.unit),
      ),
      column(
        'reason',
        'Why there is no number',
        'text',
        rows.map(({ reason }) => reason),
      ),
      column(
        'source',
        'Source',
        'text',
        rows.map(({ fact }) => fact.source.en),
      ),
    ],
  }
}
