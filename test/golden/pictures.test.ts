import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { armLines } from '../../src/charts/armLines.ts'
import { type DrawnChart, isDrawn } from '../../src/charts/chart.ts'
import { chartTable } from '../../src/charts/chartTable.ts'
import { drawCharts } from '../../src/charts/drawCharts.ts'
import { titled } from '../../src/charts/titled.ts'
import { svg } from '../../src/output/svg.ts'
import type { Language } from '../../src/text/language.ts'
import { sampleResult } from '../charts/sampleResult.ts'

/** Rows of a picture's table that are kept, so that a difference can be read. */
const rowsKept = 6

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** What a picture says, a few of the numbers that it is drawn from, and digests of its specification and its drawing. */
async function portraitOf(chart: DrawnChart, language: Language): Promise<string> {
  const spec = titled(chart)
  const { heads, rows } = chart.table ?? chartTable(chart.spec, language)
  const step = Math.max(1, Math.ceil(rows.length / rowsKept))
  const lines = rows.filter((_, at) => at % step === 0).map(({ name, cells }) => `  ${[name, ...cells].join(' | ')}`)
  const digests = `  spec ${digest(JSON.stringify(spec))} svg ${digest(await svg(spec, chart.name))}`
  return [`${chart.name}: ${chart.title}`, `  ${chart.finding}`, `  ${heads.join(' | ')}`, ...lines, digests].join('\n')
}

/*
 * Every chart of the sample, in both languages. When a picture is meant to change, look at it; then `npm run golden` keeps
 * what it is now.
 */
test.each<Language>(['en', 'zh'])('every picture is as it was, in %s', async (language) => {
  const arms = ['A', 'B'].map((name) => ({ name, result: sampleResult() }))
  const charts = [...drawCharts(sampleResult(), language), ...armLines(arms, language)].filter(isDrawn)
  const now = `${(await Promise.all(charts.map((chart) => portraitOf(chart, language)))).join('\n\n')}\n`
  const file = join(import.meta.dirname, `pictures.${language}.txt`)
  if (process.env.GOLDEN === 'new') writeFileSync(file, now)
  else expect(now).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '')
})
