import { isDrawn } from '../../charts/chart.ts'
import { titled } from '../../charts/titled.ts'
import { assumptions } from '../../scenario/assumptions.ts'
import { report } from '../report/report.ts'
import type { Format } from './format.ts'

/** The report, and beside it each of its pictures with what it is drawn from. */
export const html: Format = {
  summary: {
    en: 'the report as a page that opens offline, and its pictures as SVG and Vega-Lite',
    zh: '可离线打开的网页报告，以及其中的图（SVG 与 Vega-Lite）',
  },
  async files({ result, scenario, command, ties, charts, svg, language }) {
    const inPage = new Map<string, string>()
    const pictures = []
    for (const chart of charts.filter(isDrawn)) {
      pictures.push({ path: `charts/${chart.name}.vl.json`, text: `${JSON.stringify(titled(chart), null, 1)}\n` })
      pictures.push({ path: `charts/${chart.name}.svg`, text: await svg(chart, true) })
      inPage.set(chart.name, await svg(chart, false))
    }
    const ground = { ties, command, assumptions: assumptions(scenario, language) }
    return [{ path: 'report.html', text: report(result, charts, inPage, ground, language) }, ...pictures]
  },
}
