import type { Chart } from '../../charts/chart.ts'
import { dailyFit } from '../../charts/dailyFit.ts'
import type { Calibration } from '../../experiments/calibrate.ts'
import type { Language } from '../../text/language.ts'
import { counted } from './counted.ts'

/** A chart a count: what was observed day by day, and what runs under what was found have. */
export function fitCharts(found: Calibration, dateOf: (day: number) => string, language: Language): readonly Chart[] {
  const counts = [...new Set(found.days.map(({ count }) => count))]
  return counts.map((count) => {
    const days = found.days.filter((each) => each.count === count)
    const points = days.map(({ day, observed, low, median, high }) => ({
      date: dateOf(day),
      observed,
      low,
      median,
      high,
    }))
    const held = found.heldOut.find((each) => each.count === count)
    const name = counted[count].name[language]
    const finding = {
      en:
        held === undefined
          ? `${name}: dots are observed, the band holds nine of ten runs.`
          : `${name}: dots are observed, the band holds nine of ten runs; ${held.inside} of the ${held.days} held-out days lie in it.`,
      zh:
        held === undefined
          ? `${name}：点为观测值，带状区间含九成运行。`
          : `${name}：点为观测值，带状区间含九成运行；留出的${held.days}天中${held.inside}天落在其中。`,
    }[language]
    const text = {
      unit: counted[count].unit[language],
      date: { en: 'date', zh: '日期' }[language],
      heldOut: { en: 'held out', zh: '留出' }[language],
      finding,
    }
    const first = Number.isFinite(found.firstHeldOut) ? dateOf(found.firstHeldOut) : undefined
    const title = { en: `${name}: observed and expected`, zh: `${name}：观测与预期` }[language]
    return { name: `fit-${count}`, title, ...dailyFit(points, text, first) }
  })
}
