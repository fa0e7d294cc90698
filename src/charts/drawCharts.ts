import { inLanguage } from '../results/inLanguage.ts'
import type { Result } from '../results/result.ts'
import type { Language } from '../text/language.ts'
import type { Chart, ChartKind, Drawing } from './chart.ts'
import { charts } from './index.ts'
import { withTips } from './withTips.ts'

/**
 * Every chart of a result in the registry's order; one without data says why it is not drawn, and one of a table that the
 * result does not have is left out.
 */
export function drawCharts(made: Result, language: Language = 'en'): readonly Chart[] {
  const result = inLanguage(made, language)
  return Object.entries<ChartKind>(charts)
    .filter(([, { table }]) => table === undefined || result.tables[table] !== undefined)
    .map(([name, { title, make }]) => ({
      name,
      title: typeof title === 'string' ? title : title[language],
      ...withTipsOf(make(result, language), language),
    }))
}

function withTipsOf(drawing: Drawing, language: Language): Drawing {
  return drawing.spec === null || drawing.table !== undefined
    ? drawing
    : { ...drawing, spec: withTips(drawing.spec, language) }
}
