import { type DayColumn, dayColumns } from '../../src/model/dayRows.ts'
import type { Result } from '../../src/results/result.ts'
import type { Cell, Table } from '../../src/results/table.ts'
import { dateOfEpochDay, epochDay } from '../../src/units/moment.ts'
import { sampleDiagnoses, sampleRisks, sampleStack, sampleTwin } from './sampleExperiments.ts'
import { readings } from './sampleReadings.ts'
import { sampleSpread } from './sampleSpread.ts'

const days = 90
const start = '2026-03-01'
const firstDay = 11
const lastDay = 40

/** A number between -1 and 1 that looks drawn and is always the same for a place and a purpose. */
function wobble(at: number, purpose: number): number {
  const turns = Math.sin(at * 12.9898 + purpose * 78.233) * 43758.5453
  return 2 * (turns - Math.floor(turns)) - 1
}

/** A count near a mean, with the spread of a Poisson count. */
function near(mean: number, at: number, purpose: number): number {
  return Math.max(0, Math.round(mean + Math.sqrt(Math.max(mean, 0)) * 1.2 * wobble(at, purpose)))
}

type Row = Record<DayColumn, number>

/** What the sample says nothing of did not happen. */
const nothing = Object.fromEntries(Object.keys(dayColumns).map((name) => [name, 0])) as Row // every column, by construction

function dayRows(): readonly Row[] {
  const rows: Row[] = []
  let members = 300
  let former = 0
  let pending = 0
  for (let at = 0; at < days; at++) {
    const day = at + 1
    const inCampaign = day >= firstDay && day <= lastDay
    const wave = inCampaign ? 30 * Math.exp(-(((day - 19) / 9) ** 2)) + 6 : 1.5
    const newByReferral = near(wave, at, 1)
    const newBySearch = near(4, at, 2)
    const newByMedia = near(inCampaign ? 5 : 1.5, at, 3)
    const newMembers = newByReferral + newBySearch + newByMedia
    const left = near(members * 0.004, at, 4)
    members += newMembers - left
    former += left
    const weekend = (at + 6) % 7 < 2 ? 1.15 : 1
    const logins = near(members * (inCampaign ? 0.34 : 0.24) * weekend, at, 5)
    const likes = near(logins * 0.8, at, 6)
    const comments = near(logins * 0.2, at, 7)
    const posts = near(logins * 0.05, at, 8)
    const invitationsSent = near(newByReferral * 4.5, at, 9)
    const invitationsAnswered = near(invitationsSent * 0.5, at, 10)
    pending = Math.round((pending + invitationsSent - invitationsAnswered) * 0.85)
    const ordersFullPrice = near(members * (inCampaign ? 0.012 : 0.018), at, 11)
    const ordersOnDeal = near(inCampaign ? members * 0.016 : members * 0.001, at, 12)
    const orders = ordersFullPrice + ordersOnDeal
    const discounts = ordersOnDeal * 2000
    rows.push({
      ...nothing,
      prospects: 10_000 - members - former,
      members,
      former,
      newMembers,
      newByReferral,
      newBySearch,
      newByMedia,
      left,
      exposures: near(inCampaign ? 90 : 40, at, 13),
      logins,
      activeWeek: Math.min(members, Math.round(members * (inCampaign ? 0.72 : 0.58) + 10 * wobble(at, 14))),
      activeMonth: Math.min(members, Math.round(members * 0.84)),
      likes,
      comments,
      posts,
      tookPartOnline: near(logins * 0.08, at, 15),
      tookPartOffline: at % 14 === 6 ? near(members * 0.02, at, 16) : 0,
      sharers: near(invitationsSent * 0.6, at, 17),
      invitationsSent,
      postsSeen: near(invitationsSent * 3, at, 18),
      invitationsAnswered,
      invitationsExpired: near(invitationsSent * 0.3, at, 19),
      invitationsPending: pending,
      ordersFullPrice,
      ordersOnDeal,
      firstOrders: near(orders * 0.4, at, 20),
      gmv: orders * 10_000,
      revenue: orders * 10_000 - discounts,
      discounts,
      goodsCost: orders * 5_000,
      refunds: at % 9 === 4 ? 10_000 : 0,
      rewardsPaid: newByReferral * 1_500,
      rewardsPending: pending * 800,
      mediaCost: inCampaign ? 25_000 : 5_000,
      contentCost: at % 3 === 0 ? 20_000 : 0,
      activityCost: at % 7 === 2 ? 10_000 : 0,
      protectionCost: 0,
      fines: 0,
      freshness: 0.6 + 0.1 * wobble(at, 21),
      satisfaction: 0.66 + 0.02 * wobble(at, 22),
      fatigue: 0.3 + 0.05 * wobble(at, 23),
      referencePrice: inCampaign ? 0.93 : 0.97,
    })
  }
  return rows
}

/** A table of columns given as `name: [unit, values]`. */
function table(name: string, title: string, columns: Record<string, readonly [string, readonly Cell[]]>): Table {
  return {
    name,
    title,
    columns: Object.entries(columns).map(([column, [unit, values]]) => ({ name: column, label: column, unit, values })),
  }
}

function tables(rows: readonly Row[]): Result['tables'] {
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

/** A believable campaign of 90 days in a market of 10,000 people, made by formula; the same at every call. */
export function sampleResult(): Result {
  return {
    scenario: 'First campaign 首次裂变',
    question: 'Does ¥10 for the referrer and ¥10 for the friend pay for itself?',
    seed: 'spring',
    version: '0.1.0',
    days,
    people: 10_000,
    start,
    campaign: { first: '2026-03-11', last: '2026-04-09', firstDay, lastDay },
    plays: [{ kind: 'doubleSidedReferral', name: 'Bring a friend 老带新', firstDay, lastDay }],
    readings,
    score: { growth: 66, activity: 53, conversion: 39.75, overall: 52.9 },
    verdicts: [
      { metric: 'growth.newUsers', comparison: '>=', value: 1000, reached: 1346, met: true },
      { metric: 'conversion.repurchaseRate', comparison: '>=', value: 0.25, reached: 0.2134, met: false },
      { metric: 'economics.cac.incremental', comparison: '<=', value: 4000, reached: null, met: false },
    ],
    tables: tables(dayRows()),
  }
}

/** The same with every table empty and no reading. */
export function emptyResult(): Result {
  const { tables: full, ...rest } = sampleResult()
  const emptied = Object.entries(full).map(([name, each]) => [
    name,
    { ...each, columns: each.columns.map((column: Table['columns'][number]) => ({ ...column, values: [] })) },
  ])
  return {
    ...rest,
    campaign: null,
    plays: [],
    readings: [],
    score: { growth: null, activity: null, conversion: null, overall: null },
    verdicts: [],
    tables: Object.fromEntries(emptied) as Result['tables'],
  }
}
