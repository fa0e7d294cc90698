import type { Cell, Table } from '../results/table.ts'
import type { Change, Finding } from './diagnose.ts'
import { joins, profit } from './diagnoses/measures.ts'

/**
 * What was suspected and what became of it as a table: a row a suspected cause.
 *
 * `standing` is found or unconfirmed. `change` is that of the measure the cause is known by, as a part of it, and null where
 * that is money; then it is `profit`. `newUsers` is a part, `profit` fen; each with the ends of its 95% interval. Texts come
 * in English and, with Zh behind their name, in Chinese.
 */
export function diagnosesTable(findings: readonly Finding[]): Table {
  const columnOf = (name: string, label: string, unit: string, take: (finding: Finding) => Cell) => {
    return { name, label, unit, values: findings.map(take) }
  }
  const words = (name: 'label' | 'symptom' | 'without' | 'measure' | 'advice', label: string) => {
    const of = (finding: Finding) =>
      name === 'measure'
        ? finding.measure.label
        : name === 'label' || name === 'advice'
          ? finding.diagnosis[name]
          : finding[name]
    return [
      columnOf(name, label, '', (finding) => of(finding).en),
      columnOf(`${name}Zh`, `${label}, in Chinese`, '', (finding) => of(finding).zh),
    ]
  }
  const change = (name: string, label: string, unit: string, which: (finding: Finding) => Change | undefined) => [
    columnOf(name, label, unit, (finding) => which(finding)?.estimate ?? null),
    columnOf(`${name}Low`, 'Lower end of its 95% interval', unit, (finding) => which(finding)?.low ?? null),
    columnOf(`${name}High`, 'Upper end of its 95% interval', unit, (finding) => which(finding)?.high ?? null),
  ]
  const decisive = ({ changes: [first] }: Finding) => (first.measure.unit === 'money' ? undefined : first)
  const of =
    (measure: Change['measure']) =>
    ({ changes }: Finding) =>
      changes.find((each) => each.measure === measure)
  return {
    name: 'diagnoses',
    title: 'Why',
    columns: [
      columnOf('diagnosis', 'Diagnosis', '', ({ name }) => name),
      columnOf('standing', 'Whether it is found or unconfirmed', '', ({ stated }) =>
        stated ? 'found' : 'unconfirmed',
      ),
      ...words('label', 'Failure'),
      ...words('symptom', 'What gives reason to suspect it'),
      ...words('without', 'Without the cause'),
      ...words('measure', 'Measure that it is known by'),
      ...change('change', 'Change of that measure without the cause', 'share', decisive),
      ...change('newUsers', 'Change of new users without the cause', 'share', of(joins)),
      ...change('profit', 'Change of profit without the cause', 'fen', of(profit)),
      ...words('advice', 'Advice'),
      columnOf('section', 'Section of the report', '', ({ diagnosis }) => diagnosis.section),
    ],
  }
}
