import { counterMeasures } from '../circumstances/counterMeasures.ts'
import { type Level, likelihoodFrom, lossFrom, riskClass } from '../results/riskClass.ts'
import { column, type Table } from '../results/table.ts'
import { cutText } from '../text/cutText.ts'
import type { Language, Words } from '../text/language.ts'
import { type ChartKind, undrawn } from './chart.ts'
import { frame } from './frame.ts'
import { numbers, words } from './numbers.ts'
import { percent, yuan } from './printNumber.ts'
import { palette } from './theme.ts'

const levels: readonly Level[] = ['low', 'medium', 'high']
const lineHeight = 17
/** Letters that fit the width of a cell. */
const cellColumns = 14
const classNames: Readonly<Record<Level, Words>> = {
  low: { en: 'low risk', zh: '低风险' },
  medium: { en: 'medium risk', zh: '中风险' },
  high: { en: 'high risk', zh: '高风险' },
}
const classColors = ['#DDF1E9', '#FBEFD5', '#F8DFD0']

/** Each risk in the cell of its likelihood and its impact; the colour of a cell is the class of what stands in it. */
export const risks: ChartKind = {
  title: { en: 'What could go wrong', zh: '可能出的问题' },
  table: 'risks',
  make({ tables: { risks: table } }, language) {
    const likelihoodLabel = (level: string) => label(level, likelihoodFrom, language)
    const impactLabel = (level: string) => label(level, lossFrom, language)
    const names = table === undefined ? [] : words(table, 'risk')
    if (table === undefined || names.length === 0)
      return undrawn({ en: 'no event is left to luck', zh: '没有由运气决定的事件' }[language])
    const cells = levels.flatMap((likelihood) =>
      levels.map((impact) => ({
        likelihood: likelihoodLabel(likelihood),
        impact: impactLabel(impact),
        class: classNames[riskClass(likelihood, impact)][language],
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
      finding: riskSentence(table, language),
      spec: {
        ...frame(120 + 3 * (most * lineHeight + 10)),
        encoding: {
          x: {
            field: 'likelihood',
            type: 'ordinal',
            sort: levels.map(likelihoodLabel),
            title: { en: 'likelihood in the run, %', zh: '运行期内发生的可能性（%）' }[language],
            axis: { labelAngle: 0, domain: false, ticks: false },
            scale: { padding: 0.03 },
          },
          y: {
            field: 'impact',
            type: 'ordinal',
            sort: levels.map(impactLabel).reverse(),
            title: { en: 'loss of profit, % of revenue', zh: '利润损失（占收入的%）' }[language],
            scale: { padding: 0.03 },
          },
        },
        layer: [
          {
            data: { values: cells },
            mark: { type: 'rect' },
            encoding: {
              color: {
                field: 'class',
                type: 'nominal',
                scale: { domain: levels.map((level) => classNames[level][language]), range: classColors },
              },
            },
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
export function riskSentence(table: Table, language: Language): string {
  const [expected] = numbers(table, 'expected')
  const names = words(table, 'risk')
  const losses = column(table, 'expected').filter((each) => typeof each === 'number' && each < 0).length
  if (expected === undefined || losses === 0)
    return {
      en: `Of ${names.length} risks none is expected to cost anything.`,
      zh: `${names.length}项风险预计都不会造成损失。`,
    }[language]
  const [likelihood] = numbers(table, 'likelihood')
  const [impact] = numbers(table, 'impact')
  const [gain] = numbers(table, 'gain')
  const [measure] = words(table, 'counterMeasure')
  if (language === 'zh') {
    const known = Object.values(counterMeasures).find((each) => each.name === measure)
    const product = `可能性${percent(likelihood)}×${yuan(-impact, 0)}=利润损失${yuan(-expected, 0)}`
    const net = gain > 0 ? `比其成本多值${yuan(gain, 0)}` : `比省下的多花${yuan(-gain, 0)}`
    return `最严重的风险是“${names[0]}”：${product}；其预案（${known?.chinese ?? measure}）${net}。`
  }
  const worth = gain > 0 ? `is worth ${yuan(gain, 0)} more than it costs` : `costs ${yuan(-gain, 0)} more than it saves`
  const sum = `${percent(likelihood)} likely × ${yuan(-impact, 0)} = ${yuan(-expected, 0)} of profit`
  return `The gravest risk is “${names[0]}”: ${sum}; its counter-measure, ${measure}, ${worth}.`
}

/** The bounds of a level, `10 to 40%`. */
function label(
  level: string,
  { medium, high }: { readonly medium: number; readonly high: number },
  language: Language,
): string {
  if (level === 'low') return `< ${percent(medium, 0)}`
  if (level === 'high') return `≥ ${percent(high, 0)}`
  return { en: `${100 * medium} to ${percent(high, 0)}`, zh: `${100 * medium}～${percent(high, 0)}` }[language]
}
