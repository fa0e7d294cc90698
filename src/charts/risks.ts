import { type Level, likelihoodFrom, lossFrom, riskClass } from '../results/riskClass.ts'
import { column, type Table } from '../results/table.ts'
import { cutText } from '../text/cutText.ts'
import { type ChartKind, undrawn } from './chart.ts'
import { frame } from './frame.ts'
import { numbers, words } from './numbers.ts'
import { percent, yuan } from './printNumber.ts'
import { palette } from './theme.ts'

const levels: readonly Level[] = ['low', 'medium', 'high']
const lineHeight = 17
/** Letters that fit the width of a cell. */
const cellColumns = 14
const classColors = { domain: ['low risk', 'medium risk', 'high risk'], range: ['#DDF1E9', '#FBEFD5', '#F8DFD0'] }

/** Each risk in the cell of its likelihood and its impact; the colour of a cell is the class of what stands in it. */
export const risks: ChartKind = {
  title: 'What could go wrong',
  table: 'risks',
  make({ tables: { risks: table } }) {
    const names = table === undefined ? [] : words(table, 'risk')
    if (table === undefined || names.length === 0) return undrawn('no event is left to luck')
    const cells = levels.flatMap((likelihood) =>
      levels.map((impact) => ({
        likelihood: likelihoodLabel(likelihood),
        impact: impactLabel(impact),
        class: `${riskClass(likelihood, impact)} risk`,
      })),
    )
    const likelihoods = words(table, 'likelihoodLevel')
    const impacts = words(table, 'impactLevel')
    const places = names.map((_, at) => `${likelihoods[at]} ${impacts[at]}`)
    const texts = names.map((name, at) => ({
      likelihood: likelihoodLabel(likelihoods[at]),
      impact: impactLabel(impacts[at]),
      name: cutText(name, cellColumns),
      line: places.slice(0, at).filter((place) => place === places[at]).length,
      lines: places.filter((place) => place === places[at]).length,
    }))
    const most = Math.max(3, ...texts.map(({ lines }) => lines))
    return {
      finding: riskSentence(table),
      spec: {
        ...frame(120 + 3 * (most * lineHeight + 10)),
        encoding: {
          x: {
            field: 'likelihood',
            type: 'ordinal',
            sort: levels.map(likelihoodLabel),
            title: 'likelihood in the run, %',
            axis: { labelAngle: 0, domain: false, ticks: false },
            scale: { padding: 0.03 },
          },
          y: {
            field: 'impact',
            type: 'ordinal',
            sort: levels.map(impactLabel).reverse(),
            title: 'loss of profit, % of revenue',
            scale: { padding: 0.03 },
          },
        },
        layer: [
          {
            data: { values: cells },
            mark: { type: 'rect' },
            encoding: { color: { field: 'class', type: 'nominal', scale: classColors } },
          },
          ...Array.from({ length: most }, (_, line) => ({
            data: { values: texts.filter((each) => each.line === line) },
            mark: { type: 'text' as const, dy: (line - (most - 1) / 2) * lineHeight, color: palette.ink },
            encoding: { text: { field: 'name', type: 'nominal' as const } },
          })),
        ],
      },
    }
  },
}

/** The gravest risk with its likelihood, impact and what its counter-measure would gain, in one sentence. */
export function riskSentence(table: Table): string {
  const [expected] = numbers(table, 'expected')
  const names = words(table, 'risk')
  const losses = column(table, 'expected').filter((each) => typeof each === 'number' && each < 0).length
  if (expected === undefined || losses === 0) return `Of ${names.length} risks none is expected to cost anything.`
  const [likelihood] = numbers(table, 'likelihood')
  const [impact] = numbers(table, 'impact')
  const [gain] = numbers(table, 'gain')
  const [measure] = words(table, 'counterMeasure')
  const worth = gain > 0 ? `is worth ${yuan(gain, 0)} more than it costs` : `costs ${yuan(-gain, 0)} more than it saves`
  const sum = `${percent(likelihood)} likely × ${yuan(-impact, 0)} = ${yuan(-expected, 0)} of profit`
  return `The gravest risk is “${names[0]}”: ${sum}; its counter-measure, ${measure}, ${worth}.`
}

function likelihoodLabel(level: string): string {
  return label(level, likelihoodFrom)
}

function impactLabel(level: string): string {
  return label(level, lossFrom)
}

/** The bounds of a level, `10 to 40%`. */
function label(level: string, { medium, high }: { readonly medium: number; readonly high: number }): string {
  if (level === 'low') return `< ${percent(medium, 0)}`
  return level === 'high' ? `≥ ${percent(high, 0)}` : `${100 * medium} to ${percent(high, 0)}`
}
