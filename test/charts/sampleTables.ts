import { type DayColumn, dayColumns } from '../../src/model/dayRows.ts'
import type { Result } from '../../src/results/result.ts'
import type { Cell, Table } from '../../src/results/table.ts'
import { dateOfEpochDay, epochDay } from '../../src/units/moment.ts'
import { type DayRow, days, start } from './sampleDays.ts'
import { sampleDiagnoses, sampleRisks, sampleStack, sampleTwin } from './sampleExperiments.ts'
import { sampleSpread } from './sampleSpread.ts'
import { wobble } from './wobble.ts'

/** The tables of the sample, whose sums are those of its days. */
export function sampleTables(rows: readonly DayRow[]): Result['tables'] {
  const sum = (column: DayColumn) => rows.reduce((total, row) => total + row[column], 0)
  const ages = Array.from({ length: 80 }, (_, at) => at + 1)
  const line = (name: string, metric: string, direction: 'in' | 'out', fen: number) => ({
    name,
    metric,
    direction,
    fen,
  })
  const lines = [
    line('sales at list price', 'economics.gmv', 'in', sum('gmv')),
    line('discounts', 'economics.discountCost', 'out', sum('discounts')),
    line('refunds', 'economics.refunds', 'out', sum('refunds')),
    line('cost of goods', 'economics.goodsCost', 'out', sum('goodsCost')),
    line('rewards', 'economics.rewardCost', 'out', sum('rewardsPaid')),
    line('advertising', 'economics.mediaCost', 'out', sum('mediaCost')),
    line('content', 'economics.contentCost', 'out', sum('contentCost')),
    line('activities', 'economics.activityCost', 'out', sum('activityCost')),
  ]
  const scores: readonly (readonly [string, string, number | null])[] = [
    ['growth.userGrowthRate', 'growth', 88],
    ['growth.newUserRetention.d7', 'growth', 61],
    ['growth.activeUserRatio', 'growth', 72],
    ['growth.churnRate', 'growth', 43],
    ['activity.loginFrequency', 'activity', 58],
    ['activity.stickiness', 'activity', 66],
    ['activity.interactionsPerActive', 'activity', 35],
    ['activity.participation', 'activity', null],
    ['conversion.purchaseRate', 'conversion', 51],
    ['conversion.firstOrderRate', 'conversion', 47],
    ['conversion.repurchaseRate', 'conversion', 39],
    ['conversion.fullPriceReturnRate', 'conversion', 22],
  ]
  const dates = rows.map((_, at) => dateOfEpochDay(epochDay(start) + at))
  return {
    series: table('series', 'Day by day', {
      day: ['day', rows.map((_, at) => at + 1)],
      date: ['', dates],
      ...Object.fromEntries(
        Object.entries(dayColumns).map(([name, [unit]]) => [name, [unit, rows.map((row) => row[name as DayColumn])]]),
      ),
    }),
    funnel: table('funnel', 'From exposed to having invited others', {
      stage: ['', ['exposed', 'invited', 'answered', 'joined', 'first order', 'repeat order', 'invited others']],
      people: ['people', [6_214, 2_893, 1_507, 1_346, 702, 284, 351]],
    }),
    cascades: table('cascades', 'Referral cascades', {
      size: ['people', [1, 2, 3, 4, 5, 6, 7, 9, 12, 18, 25, 41, 88]],
      cascades: ['cascades', [512, 121, 55, 31, 17, 9, 6, 4, 3, 2, 1, 1, 1]],
    }),
    generations: table('generations', 'Generations', {
      generation: ['', [0, 1, 2, 3, 4, 5, 6]],
      members: ['people', [763, 421, 233, 118, 54, 19, 5]],
    }),
    ...sampleSpread(days),
    money: table('money', 'Money', {
      line: ['', lines.map(({ name }) => name)],
      metric: ['', lines.map(({ metric }) => metric)],
      direction: ['', lines.map(({ direction }) => direction)],
      fen: ['fen', lines.map(({ fen }) => fen)],
    }),
    retention: table('retention', 'Retention by age', {
      age: ['days', ages],
      share: ['share', ages.map((age) => 0.18 + 0.42 / (1 + age / 5) + 0.015 * wobble(age, 30))],
      people: ['people', ages.map((age) => Math.round(1_346 * (1 - age / 82)))],
    }),
    stayByRoute: table('stayByRoute', 'New members who stay, by how they came', {
      route: ['', [...ages.map(() => 'referral'), ...ages.map(() => 'search'), ...ages.map(() => 'media')]],
      age: ['days', [...ages, ...ages, ...ages]],
      share: ['share', [0.7, 0.55, 0.35].flatMap((end) => ages.map((age) => end + (1 - end) / (1 + age / 12)))],
      error: ['share', [0.0004, 0.0009, 0.0015].flatMap((error) => ages.map((age) => error * age))],
      people: ['people', [900, 300, 140].flatMap((people) => ages.map((age) => Math.round(people * (1 - age / 82))))],
    }),
    stayByCohort: table('stayByCohort', 'New members who stay, by when they joined', {
      from: ['', [0, 0, 0, 0, 0, 14, 14, 14, 14, 28, 28, 28, 42, 42, 56].map((day) => dates[day])],
      age: ['days', [14, 28, 42, 56, 70, 14, 28, 42, 56, 14, 28, 42, 14, 28, 14]],
      share: ['share', [0.9, 0.8, 0.72, 0.66, 0.61, 0.84, 0.7, 0.6, 0.52, 0.8, 0.66, 0.57, 0.86, 0.75, 0.91]],
      people: ['people', [96, 96, 96, 96, 96, 610, 610, 610, 610, 420, 420, 420, 130, 130, 90]],
    }),
    recipients: table('recipients', 'Who got the money', {
      kind: ['', ['referrers', 'friends', 'doers', 'newCustomers', 'customers', 'hunters', 'all']],
      people: ['people', [351, 702, 0, 402, 188, 31, 1_404]],
      fen: ['fen', [700_500, 700_500, 0, 804_000, 512_000, 120_000, 2_837_000]],
      topTenth: ['share', [0.38, 0.1, null, 0.12, 0.24, 0.45, 0.41]],
    }),
    credibility: table('credibility', 'How credible this world is', {
      key: ['', ['kFactor', 'clustering', 'referredStay', 'stickiness']],
      fact: [
        '',
        ['K-factor', 'Friends of a person who are friends', 'Leaving of referred <members>', 'Daily / monthly'],
      ],
      standing: ['', ['pass', 'fail', 'unseen', 'review']],
      value: ['', [0.31, 0.002, null, 0.62]],
      least: ['', [0, 0.05, 0.6, 0.1]],
      most: ['', [1, 0.65, 1, 0.5]],
      unit: ['', ['number', 'share', 'ratio', 'share']],
      reason: ['', ['', '', 'fewer than 30 have left', '']],
      source: ['', ['report 3.1', 'Ugander et al. 2011', 'Schmitt et al. 2011', 'our judgement']],
    }),
    lives: table('lives', 'Three lives', {
      kind: ['', ['referrer', 'referrer', 'loyal']],
      person: ['', [56, 56, 7]],
      day: ['day', [0, 12, 30]],
      date: ['', ['', '2026-03-12', '2026-03-30']],
      event: ['', ['founder', 'brought', 'orderOnDeal']],
      other: ['', [null, 90, null]],
      count: ['', [null, null, null]],
      fen: ['fen', [null, null, 9_700]],
      play: ['', ['', '', 'Bring a friend 老带新']],
      way: ['', ['', '', '']],
    }),
    scores: table('scores', 'Scores', {
      metric: ['', scores.map(([metric]) => metric)],
      group: ['', scores.map(([, group]) => group)],
      score: ['score', scores.map(([, , score]) => score)],
      weight: ['share', scores.map(() => 0.25)],
    }),
    twin: sampleTwin,
    twinDays: table('twinDays', 'With the campaign and without it, day by day', {
      day: ['day', rows.map((_, at) => at + 1)],
      date: ['', rows.map((_, at) => dateOfEpochDay(epochDay(start) + at))],
      joinsWith: ['people', rows.map((row) => row.newMembers)],
      joinsWithout: ['people', rows.map((row) => row.newBySearch)],
      ordersWith: ['orders', rows.map((row) => row.ordersFullPrice)],
      ordersWithout: ['orders', rows.map((row) => row.ordersFullPrice)],
    }),
    stack: sampleStack,
    risks: sampleRisks,
    diagnoses: sampleDiagnoses,
  }
}

/** A table of columns given as `name: [unit, values]`. */
function table(name: string, title: string, columns: Record<string, readonly [string, readonly Cell[]]>): Table {
  return {
    name,
    title,
    columns: Object.entries(columns).map(([column, [unit, values]]) => ({ name: column, label: column, unit, values })),
  }
}
