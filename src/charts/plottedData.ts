import type { TopLevelSpec } from 'vega-lite'

/** A row of the data of a chart. */
export type Datum = Readonly<Record<string, unknown>>

/** How a field is shown by one channel of a chart, such as its horizontal axis or its colour. */
export interface Channel {
  readonly field?: string
  readonly type?: string
  readonly title?: string | readonly string[] | null
  readonly format?: string
  readonly axis?: { readonly format?: string } | null
  readonly scale?: { readonly domain?: readonly unknown[] } | null
}

/** One layer of a chart: what it is drawn with, from which rows, and how. */
export interface Plot {
  readonly mark: string
  readonly values: readonly Datum[]
  readonly encoding: Readonly<Record<string, Channel>>
}

/** The parts of a Vega-Lite specification that are read here, at any depth of layers and rows of plots. */
interface Part {
  readonly name?: string
  readonly data?: { readonly values?: readonly Datum[] }
  readonly encoding?: Readonly<Record<string, Channel>>
  readonly mark?: string | { readonly type: string }
  readonly layer?: readonly Part[]
  readonly vconcat?: readonly Part[]
  readonly hconcat?: readonly Part[]
}

/** What `withTips` lays over a chart for the pointer, which shows nothing of its own. */
export const tipsLayer = 'tips'

/** Every layer of a chart with the data and channels that it has from what is around it. */
export function plotsOf(spec: TopLevelSpec): readonly Plot[] {
  return within(spec as Part, [], {}) // of a specification only these parts are read
}

function within(part: Part, values: readonly Datum[], around: Plot['encoding']): readonly Plot[] {
  if (part.name === tipsLayer) return []
  const own = part.data?.values ?? values
  const encoding = { ...around, ...part.encoding }
  const inner = [...(part.layer ?? []), ...(part.vconcat ?? []), ...(part.hconcat ?? [])]
  if (inner.length > 0) return inner.flatMap((each) => within(each, own, encoding))
  if (part.mark === undefined) return []
  return [{ mark: typeof part.mark === 'string' ? part.mark : part.mark.type, values: own, encoding }]
}
