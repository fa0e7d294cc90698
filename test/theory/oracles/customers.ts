import { meanOf, type Oracle, once, shareOf } from '../oracle.ts'
import { reducedRun } from '../reducedRun.ts'

const people = 20_000
const run = (days: number, law: string) =>
  reducedRun(`
clock: { start: 2026-01-01, days: ${days} }
market: { people: ${people} }
reduced: { seeds: { share: 100% }, spread: { law: branching, mean: 0 }, ${law} }`).world

/** Orders of each person on some days. */
function ordersOf({ orderBook: book }: ReturnType<typeof run>, from: number, until: number): Int32Array {
  const orders = new Int32Array(people)
  for (let row = 0; row < book.count; row++) {
    if (book.day[row] >= from && book.day[row] < until) orders[book.person[row]] += 1
  }
  return orders
}

/** NBD with r = 0.8 and a = 4 weeks: the first four weeks, and the four after. */
const nbd = once(() => {
  const world = run(56, 'buying: { law: nbd, r: 0.8, a: 4, period: 7 days }')
  return { first: ordersOf(world, 0, 28), second: ordersOf(world, 28, 56) }
})

/** BG/NBD with the estimates of CDNOW (Fader, Hardie & Lee 2005). */
const bgNbd = once(() => run(224, 'buying: { law: bgNbd, r: 0.243, alpha: 4.414, a: 0.793, b: 2.426, period: 7 days }'))

/** sBG with the estimates of the high-end cohort (Fader & Hardie 2007): S(t) = B(α, β + t)/B(α, β). */
const sbg = once(() => run(70, 'leaving: { law: sbg, alpha: 0.668, beta: 3.806, period: 10 days }'))

/** How adopters buy and leave. */
export const customers: readonly Oracle[] = [
  {
    name: 'NBD, r = 0.8, a = 4 weeks: orders in 4 weeks, rt/a',
    take: () => ({ expected: 0.8, ...meanOf(nbd().first) }),
  },
  {
    name: 'NBD: penetration 1 − (a/(a + t))^r',
    take: () => shareOf(1 - 0.5 ** 0.8, nbd().first.filter((orders) => orders > 0).length, people),
  },
  ...[0, 1, 2, 3].map((x) => ({
    name: `NBD: those with ${x} orders order (r + x)t₂/(a + t₁) next`,
    take: () => ({
      expected: (0.8 + x) / 2,
      ...meanOf(nbd().second.filter((_, person) => nbd().first[person] === x)),
    }),
  })),
  ...(
    [
      [1, 0.0532],
      [3, 0.1506],
      [32, 1.0437],
    ] as const
  ).map(([week, expected]) => ({
    name: `BG/NBD, CDNOW: repeat orders up to week ${week}`,
    take: () => ({ expected, ...meanOf(ordersOf(bgNbd(), 0, week * 7)), beyond: 0.00005 }),
  })),
  ...[1, 2, 3, 4, 5, 6, 7].map((year) => ({
    name: `sBG, high-end cohort: year ${year} keeps B(α, β + t)/B(α, β)`,
    take: () => {
      let share = 1
      for (let t = 1; t <= year; t++) share *= (3.806 + t - 1) / (0.668 + 3.806 + t - 1)
      return shareOf(share, sbg().dayRows.members[year * 10 - 1], people)
    },
  })),
]
