import type { TopLevelSpec } from 'vega-lite'
import type { Language } from '../text/language.ts'
import { type Channel, type Datum, type Plot, plotsOf } from './plottedData.ts'
import { none, percent, whole } from './printNumber.ts'

/** What a chart shows, as a table of text: the first head stands over the names of the rows. */
export interface ChartTable {
  readonly heads: readonly string[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[]
}

/** A chart's rows, by the field that names them. */
interface Named {
  readonly key: Channel
  readonly heads: readonly string[]
  readonly cells: ReadonlyMap<unknown, readonly string[]>
}

/**
 * The text twin of a picture: what it is drawn from as a table, read off its specification.
 *
 * A row a date, an age or a name; a column a line or a layer; an interval behind its value, `79% (69% to 90%)`. Of a map of
 * cells, its rows and columns with the cells' texts. Decorations, whose data are a single row, are passed over.
 */
export function chartTable(spec: TopLevelSpec, language: Language): ChartTable {
  const plots = joined(
    plotsOf(spec).filter(({ values, encoding }) => keyOf(encoding) !== undefined && values.length > 0),
  )
  const sets = [...new Set(plots.map(({ values }) => values))]
  const told = sets.some((values) => values.length > 1) ? sets.filter((values) => values.length > 1) : sets
  const parts = told.map((values) =>
    named(
      plots.filter((plot) => plot.values === values),
      language,
    ),
  )
  const keys = [...new Set(parts.flatMap(({ cells }) => [...cells.keys()]))]
  return {
    heads: [
      parts.map(({ key }) => titleOf(key)).find((title) => title !== '') ?? '',
      ...parts.flatMap(({ heads }) => heads),
    ],
    rows: keys.map((key) => ({
      name: String(key),
      cells: parts.flatMap(({ heads, cells }) => cells.get(key) ?? heads.map(() => '')),
    })),
  }
}

/** Of a map whose texts are in several layers, those alone and as one: the ground that they lie on says no more. */
function joined(plots: readonly Plot[]): readonly Plot[] {
  const texts = plots.filter(
    ({ encoding }) => isNames(encoding.x) && isNames(encoding.y) && encoding.text !== undefined,
  )
  if (texts.length === 0) return plots
  return [{ ...texts[0], values: texts.flatMap(({ values }) => values) }]
}

/** One set of data, in whatever layers it is drawn. */
function named(plots: readonly Plot[], language: Language): Named {
  const { values } = plots[0]
  const channels: Plot['encoding'] = Object.assign({}, ...plots.map(({ encoding }) => encoding))
  const name = keyOf(channels) ?? ''
  const key = channels[name]
  const across =
    name === 'y' && isNames(channels.x) ? channels.x : isSeries(channels.color, key) ? channels.color : undefined
  const print = (row: Datum) => cellOf(row, plots, name, language)
  const keys = [...new Set(values.map((row) => row[key.field ?? '']))]
  if (across === undefined) {
    const cells = new Map(values.map((row) => [row[key.field ?? ''], [print(row)]]))
    return { key, heads: [titleOf(valueChannel(plots, name))], cells }
  }
  const domain = across.scale?.domain ?? [...new Set(values.map((row) => row[across.field ?? '']))]
  const at = (one: unknown, other: unknown) =>
    values.filter((row) => row[key.field ?? ''] === one && row[across.field ?? ''] === other)
  const cells = keys.map((one): readonly [unknown, readonly string[]] => [
    one,
    domain.map((other) => {
      const found = at(one, other)
      return found.length === 0 ? none : found.map(print).join(', ')
    }),
  ])
  return { key, heads: domain.map(String), cells: new Map(cells) }
}

/** A row's number as text: the text that the chart writes beside it, else its value, with its interval where it has one. */
function cellOf(row: Datum, plots: readonly Plot[], key: string, language: Language): string {
  const text = plots.find(({ encoding }) => encoding.text?.type === 'nominal')?.encoding.text
  if (text?.field !== undefined) return String(row[text.field] ?? '')
  const channel = valueChannel(plots, key)
  const print = (field: string) => printed(row[field], channel.axis?.format ?? channel.format ?? '')
  const value = print(channel.field ?? '')
  if (typeof row.low !== 'number' || typeof row.high !== 'number' || channel.field === 'low') return value
  return { en: `${value} (${print('low')} to ${print('high')})`, zh: `${value}（${print('low')}～${print('high')}）` }[
    language
  ]
}

/** The channel whose numbers the chart is about, an interval's ends coming last. */
function valueChannel(plots: readonly Plot[], key: string): Channel {
  const other = key === 'x' ? 'y' : 'x'
  const all = plots.flatMap(({ encoding }) => (encoding[other]?.field === undefined ? [] : [encoding[other]]))
  return all.find(({ field }) => field !== 'low') ?? all[0] ?? {}
}

/** The axis that names the rows: the one of names or dates, else the horizontal one; the vertical one of two. */
function keyOf({ x, y }: Plot['encoding']): 'x' | 'y' | undefined {
  if (y?.field !== undefined && isNames(y)) return 'y'
  return x?.field === undefined ? undefined : 'x'
}

function isNames(channel: Channel | undefined): boolean {
  return channel?.type === 'nominal' || channel?.type === 'ordinal'
}

/** Whether a colour tells lines apart that the key does not. */
function isSeries(color: Channel | undefined, key: Channel): color is Channel {
  return color?.type === 'nominal' && color.scale !== null && color.field !== undefined && color.field !== key.field
}

function titleOf({ title }: Channel): string {
  return typeof title === 'string' ? title : (title ?? []).join(' ')
}

/** A number as the axis writes numbers; money of an axis is in yuan. */
function printed(value: unknown, format: string): string {
  if (typeof value !== 'number') return value === null || value === undefined ? none : String(value)
  if (format.endsWith('%')) return percent(value)
  if (format.startsWith('$')) return value < 0 ? `-¥${whole(-value)}` : `¥${whole(value)}`
  return Number.isInteger(value) ? whole(value) : String(Number(value.toPrecision(3)))
}
