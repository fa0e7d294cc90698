import type { Result } from '../results/result.ts'
import type { Language } from '../text/language.ts'
import { type ChartKind, undrawn } from './chart.ts'
import { bandLayers, bandSentence, dailyBand } from './dailyBand.ts'
import { pictureWidth, sheet } from './frame.ts'
import { listed } from './listed.ts'
import { meanWhere, numbers, total, words } from './numbers.ts'
import { percent, whole } from './printNumber.ts'
import { sevenDayMean } from './sevenDayMean.ts'
import { palette } from './theme.ts'
import { campaignWindow, drawnDays, timeAxis, withHeadroom } from './timeAxis.ts'

const kinds = [
  { name: 'logins', chinese: '登录', color: palette.blue },
  { name: 'likes', chinese: '点赞', color: palette.vermilion },
  { name: 'comments', chinese: '评论', color: palette.green },
  { name: 'posts', chinese: '发帖', color: palette.purple },
] as const

/** What the bands are said to be of. */
const bandWords = { name: { en: 'logins', zh: '登录次数' }, drawn: { en: 'lines are', zh: '实线' } }

/** Logins, likes, comments and posts, each on a scale of its own: thin each day, bold the mean of 7 days. */
export const activity: ChartKind = {
  title: { en: 'Logins and interactions', zh: '登录与互动' },
  make(result, language) {
    const logins = numbers(result.tables.series, 'logins')
    if (total(logins) === 0) return undrawn({ en: 'nobody logged in during the run', zh: '运行期间无人登录' }[language])
    const means = kinds.map(({ name }) => {
      const values = numbers(result.tables.series, name)
      return total(values) / values.length
    })
    return {
      finding:
        {
          en: `An average day saw ${listed(means.map((mean, at) => `${whole(mean)} ${kinds[at].name}`))}${campaignEffect(result, logins, language)}.`,
          zh: `平均每天${means.map((mean, at) => `${kinds[at].chinese}${whole(mean)}次`).join('，')}${campaignEffect(result, logins, language)}。`,
        }[language] + bandSentence(result, 'logins', bandWords, language),
      spec: {
        ...sheet,
        spacing: 14,
        vconcat: kinds.map((kind, row) => panel(result, kind, row, language)),
      },
    }
  },
}

/** How logins a member in the campaign compare with the days outside it. */
function campaignEffect(result: Result, logins: readonly number[], language: Language): string {
  const { campaign } = result
  if (campaign === null) return ''
  const members = numbers(result.tables.series, 'members')
  const during = (day: number) => day >= campaign.firstDay && day <= campaign.lastDay
  const rate = (picks: (day: number) => boolean) => (meanWhere(logins, picks) ?? 0) / (meanWhere(members, picks) ?? 0)
  const change = rate(during) / rate((day) => !during(day)) - 1
  if (!Number.isFinite(change)) return ''
  const size = percent(Math.abs(change), 0)
  return {
    en: `; a member logged in ${size} ${change < 0 ? 'less' : 'more'} often during the campaign than on other days`,
    zh: `；活动期内人均登录比平日${change < 0 ? '少' : '多'}${size}`,
  }[language]
}

/** One row of the picture: a count, day by day. The axis of dates stands under the last row only. */
function panel(result: Result, kind: (typeof kinds)[number], row: number, language: Language) {
  const dates = words(result.tables.series, 'date')
  const counts = numbers(result.tables.series, kind.name)
  const means = sevenDayMean(counts)
  const band = dailyBand(result, kind.name)
  const first = row === 0
  const last = row === kinds.length - 1
  const top = withHeadroom(Math.max(1, ...counts, ...(band ?? []).map(({ high }) => high)), first ? 0.3 : 0.05)
  const x = timeAxis(result, language)
  const dateAxis = last ? x : { ...x, title: null, axis: { ...x.axis, labels: false, ticks: false } }
  const y = {
    type: 'quantitative' as const,
    title: { en: [kind.name, 'a day'], zh: [`每日${kind.chinese}`, '（次）'] }[language],
    scale: { domain: [0, top] },
    axis: { values: [0, top], format: Number.isInteger(top) ? ',.0f' : ',.1f', minExtent: 44 },
  }
  const layers = bandLayers({ x: dateAxis, y }, { color: kind.color })
  return {
    width: pictureWidth - 96,
    height: first ? 96 : 72,
    data: {
      values: drawnDays(result).map((at) => ({ date: dates[at], count: counts[at], mean: means[at], ...band?.[at] })),
    },
    layer: [
      ...campaignWindow(result, top, language, 0, first),
      ...(band === undefined ? [] : [layers.under]),
      {
        mark: { type: 'line' as const, strokeWidth: 1, opacity: 0.35, color: kind.color },
        encoding: { x: dateAxis, y: { ...y, field: 'count' } },
      },
      { mark: { type: 'line' as const, color: kind.color }, encoding: { x: dateAxis, y: { ...y, field: 'mean' } } },
      ...(band === undefined ? [] : [layers.over]),
    ],
  }
}
