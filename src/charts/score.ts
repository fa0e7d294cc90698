import type { Result } from '../results/result.ts'
import { column } from '../results/table.ts'
import type { Language, Words } from '../text/language.ts'
import { type ChartKind, undrawn } from './chart.ts'
import { words } from './numbers.ts'
import { none, whole } from './printNumber.ts'
import { rankedBars } from './rankedBars.ts'
import { palette } from './theme.ts'

const groups = ['overall', 'growth', 'activity', 'conversion'] as const
const names: Readonly<Record<(typeof groups)[number], Words>> = {
  overall: { en: 'Overall', zh: '总分' },
  growth: { en: 'Growth', zh: '增长' },
  activity: { en: 'Activity', zh: '活跃' },
  conversion: { en: 'Conversion', zh: '转化' },
}

/** The score from 0 to 100: overall, each group, and under a group the metrics it is the mean of. */
export const score: ChartKind = {
  title: { en: 'The score', zh: '评分' },
  make(result, language) {
    const known = groups.filter((key) => result.score[key] !== null)
    if (result.score.overall === null || known.length < 2)
      return undrawn({ en: 'no metric of the score has a value', zh: '没有可评分的指标' }[language])
    const ranked = known.slice(1).sort((one, other) => (result.score[other] ?? 0) - (result.score[one] ?? 0))
    const best = ranked[0]
    const worst = ranked[ranked.length - 1]
    return {
      finding: {
        en:
          `Overall ${whole(result.score.overall)} of 100: strongest in ${best} (${whole(result.score[best] ?? 0)})` +
          (best === worst ? '.' : `, weakest in ${worst} (${whole(result.score[worst] ?? 0)}).`),
        zh: `总分${whole(result.score.overall)}（满分100）：最强的是${names[best].zh}（${whole(result.score[best] ?? 0)}）${best === worst ? '。' : `，最弱的是${names[worst].zh}（${whole(result.score[worst] ?? 0)}）。`}`,
      }[language],
      spec: rankedBars(
        groups.flatMap((key) => [
          bar(names[key][language].toUpperCase(), result.score[key], palette.blue, language),
          ...metricBars(result, key, language),
        ]),
        {
          title: { en: 'score, 0 to 100', zh: '评分（0到100）' }[language],
          names: { en: 'group, measures', zh: '类别、指标' }[language],
          format: 'd',
          least: 106,
          marks,
        },
      ),
    }
  },
}

const marks = [0, 25, 50, 75, 100]

function metricBars(result: Result, group: string, language: Language) {
  const { scores } = result.tables
  const values = column(scores, 'score')
  const inGroup = words(scores, 'group')
  return words(scores, 'metric').flatMap((key, at) => {
    const label = result.readings.find((reading) => reading.key === key)?.label ?? key
    const value = values[at]
    return inGroup[at] === group ? [bar(label, typeof value === 'number' ? value : null, palette.sky, language)] : []
  })
}

function bar(name: string, value: number | null, color: string, language: Language) {
  const text = value === null ? `${none} ${{ en: 'no value', zh: '无数值' }[language]}` : whole(value)
  return { name, value: value ?? 0, text, color }
}
