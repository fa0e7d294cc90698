import type { TopLevelSpec } from 'vega-lite'
import type { Result, Tables } from '../results/result.ts'
import type { Language, Words } from '../text/language.ts'
import type { ChartTable } from './chartTable.ts'

/** What a kind of chart makes of a result: a finding and its picture, or the reason why there is nothing to draw. */
export type Drawing =
  | {
      /** One sentence that states what the picture shows, with its number. */
      readonly finding: string
      /** A Vega-Lite specification with its data inline; it carries no title. */
      readonly spec: TopLevelSpec
      /** Its text twin, where that cannot be read off the specification, since places in it mean nothing. */
      readonly table?: ChartTable
    }
  | { readonly spec: null; readonly reason: string }

/** A kind of chart: an entry of the registry. */
export interface ChartKind {
  readonly title: string | Words
  /** The table that it is drawn from, where not every result has it: without the table there is no such chart. */
  readonly table?: keyof Tables
  readonly make: (result: Result, language: Language) => Drawing
}

/** A chart of a result, called as its kind is in the registry. */
export type Chart = Drawing & { readonly name: string; readonly title: string }

/** A chart there is something to draw of. */
export type DrawnChart = Extract<Chart, { readonly finding: string }>

/** No picture, because. */
export function undrawn(reason: string): Drawing {
  return { spec: null, reason }
}

/** Whether there is something to draw. */
export function isDrawn(chart: Chart): chart is DrawnChart {
  return chart.spec !== null
}
