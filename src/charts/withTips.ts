import type { TopLevelSpec } from 'vega-lite'
import type { Language } from '../text/language.ts'
import { type ChartTable, chartTable } from './chartTable.ts'
import { pictureWidth } from './frame.ts'
import { type Channel, plotsOf, tipsLayer } from './plottedData.ts'

/** Most places along an axis that have a text of their own. */
const mostTips = 130

/**
 * A chart of lines with a text at each date or number along its axis, which is shown where the pointer is: in a page by the
 * picture itself, in a viewer of Vega-Lite as its tooltip. Charts of bars, which carry their texts, stay as they are.
 */
export function withTips(spec: TopLevelSpec, language: Language): TopLevelSpec {
  return tipped(spec as Part, language) as unknown as TopLevelSpec // what is added are layers like those of the charts
}

/** A specification, or a part of one, as far as it is changed here. */
interface Part {
  readonly vconcat?: readonly Part[]
  readonly layer?: readonly unknown[]
  readonly mark?: unknown
  readonly encoding?: unknown
}

function tipped(part: Part, language: Language): Part {
  if (part.vconcat !== undefined) return { ...part, vconcat: part.vconcat.map((each) => tipped(each, language)) }
  const spec = part as unknown as TopLevelSpec // a row of plots is drawn as a whole picture would be
  const line = plotsOf(spec).find(({ mark, values }) => (mark === 'line' || mark === 'area') && values.length > 1)
  const x = line?.encoding.x
  if (x?.field === undefined || (x.type !== 'temporal' && x.type !== 'quantitative')) return part
  const tips = layerOf(chartTable(spec, language), x, language)
  if (part.layer !== undefined) return { ...part, layer: [...part.layer, tips] }
  const { mark, encoding, ...rest } = part
  return { ...rest, layer: [{ mark, encoding }, tips] }
}

/** Upright lines that cannot be seen, each with its text. */
function layerOf({ heads, rows }: ChartTable, x: Channel, language: Language) {
  const field = x.field ?? ''
  const step = Math.ceil(rows.length / mostTips)
  const values = rows
    .filter((_, at) => (rows.length - 1 - at) % step === 0)
    .map(({ name, cells }) => {
      const said = cells.map(
        (cell, at) => ({ en: `${heads[at + 1]}: ${cell}`, zh: `${heads[at + 1]}：${cell}` })[language],
      )
      const start = x.type === 'temporal' ? name : { en: `${heads[0]}: ${name}`, zh: `${heads[0]}：${name}` }[language]
      return { [field]: x.type === 'temporal' ? name : Number(name), tip: [start, ...said].join('\n') }
    })
  const width = Math.max(2, Math.floor((pictureWidth - 70) / values.length))
  const tip = { field: 'tip', type: 'nominal' }
  return {
    name: tipsLayer,
    data: { values },
    mark: { type: 'rule', aria: true, opacity: 0, strokeWidth: width, color: '#000' },
    encoding: { x, tooltip: tip, description: tip },
  }
}
