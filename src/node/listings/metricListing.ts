import { metrics } from '../../metrics/index.ts'
import type { Metric, MetricUnit, Window } from '../../metrics/metric.ts'
import type { Language, Words } from '../../text/language.ts'
import { wrapText } from '../../text/wrapText.ts'
import type { Listed } from './listed.ts'

const windows: Readonly<Record<Window, Words>> = {
  campaign: { en: 'over the days of the campaign', zh: '统计活动期' },
  after: { en: 'over the days after the campaign', zh: '统计活动之后' },
  whole: { en: 'over the whole run', zh: '统计整个运行' },
  end: { en: 'at the end of the run', zh: '取最后一天' },
}

const units: Readonly<Record<MetricUnit, Words>> = {
  people: { en: 'people', zh: '人' },
  share: { en: 'share', zh: '比例' },
  days: { en: 'days', zh: '天' },
  money: { en: 'money', zh: '元' },
  perWeek: { en: 'perWeek', zh: '每周' },
  ratio: { en: 'ratio', zh: '比值' },
  number: { en: 'number', zh: '数' },
  score: { en: 'score', zh: '分' },
}

/** The metrics, each with its unit, the days it looks at and its formula. */
export function metricListing(lang: Language): readonly Listed[] {
  return Object.entries<Metric>(metrics).map(([name, { label, chinese, unit, window, formula, scale }]) => ({
    name,
    chinese,
    summary: { en: `${label} (${units[unit].en})`, zh: `单位：${units[unit].zh}，${windows[window].zh}` }[lang],
    details: (columns) => [
      ...wrapText(
        {
          en: `${label}, as ${units[unit].en}, ${windows[window].en}: ${formula.en}.`,
          zh: `${chinese}（单位：${units[unit].zh}，${windows[window].zh}）：${formula.zh}。`,
        }[lang],
        columns,
      ),
      ...(scale === undefined
        ? []
        : wrapText(
            {
              en: `In the score, ${scale.poor} is poor and ${scale.good} is good (${scale.source.en}).`,
              zh: `评分时，${scale.poor} 为差，${scale.good} 为好（${scale.source.zh}）。`,
            }[lang],
            columns,
          )),
    ],
  }))
}
