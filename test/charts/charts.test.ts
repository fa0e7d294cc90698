import { type Axis, type Mark, parse, type Spec } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { describe, expect, test } from 'vitest'
import { isDrawn } from '../../src/charts/chart.ts'
import { drawCharts } from '../../src/charts/drawCharts.ts'
import { charts } from '../../src/charts/index.ts'
import { titled } from '../../src/charts/titled.ts'
import { emptyResult, sampleResult } from './sampleResult.ts'

const drawn = drawCharts(sampleResult()).filter(isDrawn)

/** What the compiler complains of. */
function complaints(spec: TopLevelSpec): readonly string[] {
  const found: string[] = []
  const log = (...texts: readonly unknown[]) => {
    found.push(texts.join(' '))
    return logger
  }
  const logger = { level: () => logger, error: log, warn: log, info: () => logger, debug: () => logger }
  parse(compile(spec, { logger } as never).spec)
  return found
}

/** Every axis with numbers or names on it, in the order in which they are drawn. */
function axes(spec: Spec | Mark): readonly Axis[] {
  const own = 'axes' in spec ? (spec.axes ?? []) : []
  const inner = 'marks' in spec ? (spec.marks ?? []).flatMap(axes) : []
  return [...own.filter((axis) => axis.labels !== false), ...inner]
}

function titlesOf(spec: TopLevelSpec): readonly string[] {
  return axes(compile(spec).spec).map(({ title }) => (Array.isArray(title) ? title.join(' ') : String(title ?? '')))
}

describe('the charts of a campaign', () => {
  test('are all drawn, each under its name in the registry', () => {
    expect(drawn.map(({ name }) => name)).toEqual(Object.keys(charts))
  })

  test.each(drawn)('$name compiles without a complaint, with its title and without', (chart) => {
    expect(complaints(chart.spec)).toEqual([])
    expect(complaints(titled(chart))).toEqual([])
  })

  test.each(drawn)('$name states its finding in one sentence with a number', ({ finding }) => {
    expect(finding).toMatch(/^[A-Z0-9¥].*\d.*[^.]\.$/)
    expect(finding).not.toMatch(/NaN|undefined|null|Infinity|-0\b/)
  })

  test('say on every axis what is counted there', () => {
    expect(Object.fromEntries(drawn.map((chart) => [chart.name, titlesOf(chart.spec)]))).toEqual({
      members: ['date, 2026', 'people'],
      newMembers: ['date, 2026', 'new members a day'],
      twin: ['date, 2026', 'people who have joined'],
      retention: ['days since joining', 'share who log in on that day, %'],
      stays: ['days since joining', 'share still members, %'],
      cohorts: ['days since joining', 'joined from (people)'],
      activity: ['logins a day', 'likes a day', 'comments a day', 'date, 2026', 'posts a day'],
      funnel: ['people · share of the stage before', 'stage'],
      orders: ['date, 2026', 'orders a day'],
      forest: [],
      treeShapes: ['people in the tree', 'shape (number: trees, area: people)'],
      communityMap: [],
      cascadeSizes: ['people in the cascade', 'cascades (logarithmic scale)'],
      generations: ['people · share of all in cascades', 'generation'],
      money: ['yuan (¥)', 'line'],
      ledger: ['yuan (¥)', 'line'],
      recipients: ['yuan (¥)', 'who'],
      profit: ['date, 2026', 'yuan (¥) since the first day'],
      score: ['score, 0 to 100', 'group, measures'],
      stack: ['new members on the days of the plays', 'plays'],
      risks: ['likelihood in the run, %', 'loss of profit, % of revenue'],
    })
  })

  test('hold their data, and nothing that would be fetched', () => {
    for (const { spec } of drawn) {
      const { $schema, ...rest } = spec
      expect(JSON.stringify(rest)).not.toMatch(/"url"|https?:/)
      expect(JSON.stringify(rest)).toContain('"values":[{')
    }
  })

  test('of a run in which nothing happened say why they are not drawn', () => {
    const reasons = drawCharts(emptyResult()).map((chart) => (chart.spec === null ? chart.reason : chart.name))
    expect(reasons).toEqual([
      'there was no member on any day',
      'nobody joined during the run',
      'nobody joined, with the campaign or without it',
      'fewer than 50 people joined early enough to be followed',
      'fewer than 30 people came by any one route and were followed',
      'fewer than two cohorts of 10 people could be followed',
      'nobody logged in during the run',
      'nobody was exposed to the community',
      'nobody ordered during the run',
      'nobody joined by referral',
      'nobody was a member',
      'no two members know each other',
      'no cascade began: nobody joined by a way that starts one',
      'nobody is in a cascade',
      'no money moved during the run',
      'no money moved during the run',
      'no reward and no discount was given',
      'no money moved during the run',
      'no metric of the score has a value',
      'the runs with fewer plays were not made',
      'no event is left to luck',
    ])
  })

  test('of experiments are left out where nobody asked for them', () => {
    const { twin: _, twinDays: __, stack: ___, risks: ____, ...tables } = sampleResult().tables
    const names = drawCharts({ ...sampleResult(), tables }).map(({ name }) => name)
    expect(names).toEqual(Object.keys(charts).filter((name) => !['twin', 'stack', 'risks'].includes(name)))
  })

  test('are no different without a campaign but for its window', () => {
    // Without a campaign there is nothing to compare a run with.
    const { twin: _, twinDays: __, ...tables } = sampleResult().tables
    const without = drawCharts({ ...sampleResult(), campaign: null, tables }).filter(isDrawn)
    expect(without.map(({ name }) => name)).toEqual(Object.keys(charts).filter((name) => name !== 'twin'))
    for (const { spec } of without) {
      expect(complaints(spec)).toEqual([])
      expect(JSON.stringify(spec)).not.toContain('campaign')
    }
  })
})
