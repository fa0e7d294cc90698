import type { Chart } from '../charts/chart.ts'
import { partsBars } from '../charts/partsBars.ts'
import { percent, whole } from '../charts/printNumber.ts'
import type { Table } from '../results/table.ts'
import type { Language } from '../text/language.ts'
import type { FolderDiff, MeasureDiff } from './folderDiff.ts'
import { cellsOf, headings, nameOf, runsText, shortNames } from './folderDiffText.ts'
import type { Study } from './study.ts'
import { tableFiles } from './tableFiles.ts'

/** Bars that a picture has room for. */
const mostBars = 15

/** Two folders side by side as a study: what differs in their scenarios, what came of it, and what changed most. */
export function folderDiffStudy(diff: FolderDiff, language: Language): Study {
  const { names, runs, fields, measures } = diff
  const heads = shortNames(names)
  const changed = measures.filter(({ values: [one, other] }) => one !== other)
  const most = mostChanged(changed, language)
  const first = most[0]
  const finding =
    first === undefined
      ? { en: 'No measure that both have differs.', zh: '两边都有的指标没有不同。' }[language]
      : {
          en: `${first.label} changes most, by ${percent(first.share, 0)} of what it is in ${heads[0]}.`,
          zh: `变化最大的是${first.label}，相对${heads[0]}变化${percent(first.share, 0)}。`,
        }[language]
  return {
    title: { en: `${heads[0]} and ${heads[1]}`, zh: `${heads[0]}与${heads[1]}` }[language],
    question: '',
    kicker: names.map((name, at) => `${heads[at]}: ${name}, ${runsText(runs[at], language)}`).join(' · '),
    verdict: {
      en: `${whole(fields.length)} ${fields.length === 1 ? 'field of the scenarios differs' : 'fields of the scenarios differ'}, and ${whole(changed.length)} of ${whole(measures.length)} measures. ${finding}`,
      zh: `场景有${whole(fields.length)}个字段不同，${whole(measures.length)}个指标中有${whole(changed.length)}个不同。${finding}`,
    }[language],
    tables: [
      {
        key: 'fields',
        title: headings.fields[language],
        sentence: '',
        heads,
        rows: fields.map(({ path, values }) => ({ name: path, cells: values.map((value) => value ?? '–') })),
      },
      {
        key: 'measures',
        title: headings.measures[language],
        sentence: {
          en: 'Measures that are the same in both are left out here; the files have them all.',
          zh: '两边相同的指标此处略去；文件里有全部。',
        }[language],
        heads: [...heads, { en: 'Difference', zh: '差额' }[language]],
        rows: changed.map((each) => ({ name: nameOf(each, language), cells: cellsOf(each, language) })),
      },
    ],
    charts: [chartOf(most, heads, finding, language)],
    files: [...tableFiles('fields', fieldsTable(diff)), ...tableFiles('measures', measuresTable(measures))],
  }
}

interface Change {
  readonly label: string
  readonly share: number
}

/** The measures that change most for what they are in the first folder, the largest change first. */
function mostChanged(measures: readonly MeasureDiff[], language: Language): readonly Change[] {
  return measures
    .flatMap((each) => {
      const [one, other] = each.values
      if (one === null || other === null || one === 0) return []
      return [{ label: nameOf(each, language), share: (other - one) / Math.abs(one) }]
    })
    .toSorted((one, other) => Math.abs(other.share) - Math.abs(one.share))
    .slice(0, mostBars)
}

function chartOf(most: readonly Change[], heads: readonly string[], finding: string, language: Language): Chart {
  const bars = most.map(({ label, share }) => ({ name: label, value: 100 * share, low: null, high: null }))
  const text = {
    unit: {
      en: `change from ${heads[0]} to ${heads[1]}, %`,
      zh: `从${heads[0]}到${heads[1]}的变化（%）`,
    }[language],
    names: { en: 'measures', zh: '指标' }[language],
    finding,
  }
  const title = { en: 'What changed most', zh: '变化最大的指标' }[language]
  return { name: 'changes', title, ...partsBars(bars, text) }
}

function fieldsTable({ fields }: FolderDiff): Table {
  const column = (name: string, label: string, values: readonly (string | null)[]) => ({
    name,
    label,
    unit: '',
    values,
  })
  return {
    name: 'fields',
    title: 'What differs in the scenarios',
    columns: [
      column(
        'field',
        'Field',
        fields.map(({ path }) => path),
      ),
      column(
        'one',
        'In the first folder',
        fields.map(({ values: [one] }) => one ?? null),
      ),
      column(
        'other',
        'In the second',
        fields.map(({ values: [, other] }) => other ?? null),
      ),
    ],
  }
}

/** Every measure, in the units of summary.json: money in yuan. */
function measuresTable(measures: readonly MeasureDiff[]): Table {
  const yuan = (value: number | null, { unit }: MeasureDiff) =>
    value !== null && unit === 'money' ? value / 100 : value
  const number = (name: string, label: string, take: (measure: MeasureDiff) => number | null) => {
    return { name, label, unit: '', values: measures.map((each) => yuan(take(each), each)) }
  }
  return {
    name: 'measures',
    title: 'What came of it',
    columns: [
      { name: 'metric', label: 'Metric', unit: '', values: measures.map(({ key }) => key) },
      { name: 'unit', label: 'Unit', unit: '', values: measures.map(({ unit }) => (unit === 'money' ? 'yuan' : unit)) },
      number('one', 'In the first folder', ({ values: [one] }) => one),
      number('other', 'In the second', ({ values: [, other] }) => other),
      number('oneHalf', 'Half of its 95% interval, of many runs', ({ halves: [one] }) => one),
      number('otherHalf', 'The same of the second', ({ halves: [, other] }) => other),
    ],
  }
}
