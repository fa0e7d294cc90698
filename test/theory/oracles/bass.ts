import { type Figures, type Oracle, once } from '../oracle.ts'
import { reducedRun } from '../reducedRun.ts'

const people = 100_000
const period = 40
const days = 840

/** Published means of p and q (Sultan, Farley & Lehmann 1990), with F(5), F(10), F(20) and the time of the peak. */
const series = [
  { of: 'mean of applications', p: 0.03, q: 0.38, parts: { 5: 0.3312, 10: 0.8128, 20: 0.9963 } },
  { of: 'black-and-white TV', p: 0.028, q: 0.25, parts: { 5: 0.2329, 10: 0.6036, 20: 0.9631 } },
  { of: 'clothes dryers', p: 0.017, q: 0.36, parts: { 5: 0.2012, 10: 0.6565, 20: 0.9883 } },
]

/** Bass 1969, F(t) = (1 − e^(−(p + q)t)) / (1 + (q/p) e^(−(p + q)t)), on a complete graph of 100,000. */
export const bass: readonly Oracle[] = series.flatMap(({ of, p, q, parts }) => {
  const members = once(
    () =>
      reducedRun(`
clock: { start: 2026-01-01, days: ${days} }
market: { people: ${people}, graph: { generator: complete } }
reduced: { seeds: { people: 0 }, spread: { law: bass, innovation: ${p}, imitation: ${q}, period: ${period} days } }`)
        .world.dayRows.members,
  )
  const law = (t: number) => (1 - Math.exp(-(p + q) * t)) / (1 + (q / p) * Math.exp(-(p + q) * t))
  const course = once(() => courseOf(p, q))
  const at = (expected: number, t: number, digits = 0): Figures => {
    const day = Math.round(t * period)
    const { part, variance } = course()[day]
    return {
      expected,
      got: members()[day - 1] / people,
      error: Math.sqrt(variance),
      beyond: Math.abs(part - law(day / period)) + digits,
    }
  }
  const peak = Math.log(q / p) / (p + q)
  return [
    ...Object.entries(parts).map(([t, part]) => ({
      name: `Bass, ${of}: F(${t})`,
      take: () => at(part, Number(t), 0.00005),
    })),
    {
      name: `Bass, ${of}: F at its peak, t* = ${peak.toFixed(3)}, is ½ − p/2q`,
      // The nearest whole day lies at most half a day's growth away.
      take: () => {
        const figures = at(0.5 - p / (2 * q), peak)
        return { ...figures, beyond: (figures.beyond ?? 0) + ((p + q) ** 2 / (4 * q)) * (0.5 / period) }
      },
    },
  ]
})

/**
 * The course of the law in whole days without luck, and the variance of the part who have adopted.
 *
 * A day adds (1 − F)·c with c = 1 − e^(−(p + qF)/period); luck of variance (1 − F)·c·(1 − c)/N is added, and carried on
 * by the slope of that map.
 */
function courseOf(p: number, q: number): readonly { readonly part: number; readonly variance: number }[] {
  const course = [{ part: 0, variance: 0 }]
  for (let day = 0; day < days; day++) {
    const { part, variance } = course[day]
    const stays = Math.exp(-(p + q * part) / period)
    const slope = stays + ((1 - part) * q * stays) / period
    course.push({
      part: part + (1 - part) * (1 - stays),
      variance: variance * slope ** 2 + ((1 - part) * (1 - stays) * stays) / people,
    })
  }
  return course
}
