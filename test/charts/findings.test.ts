import { describe, expect, test } from 'vitest'
import { charts } from '../../src/charts/index.ts'
import type { Result } from '../../src/results/result.ts'
import { handResult, seriesOf, tableOf } from './handResult.ts'

function told(name: keyof typeof charts, result: Result): string {
  const drawing = charts[name].make(result, 'en')
  return drawing.spec === null ? drawing.reason : drawing.finding
}

const campaign = { first: '2026-03-02', last: '2026-03-02', firstDay: 2, lastDay: 2 }

describe('the finding of a chart, by hand', () => {
  test('members: from the eve of the first day to the last', () => {
    const series = seriesOf({ members: [12, 15, 20], newMembers: [3, 4, 5], left: [1, 1, 0], activeWeek: [5, 6, 5] })
    expect(told('members', handResult({ series }))).toBe(
      'The community went from 10 to 20 members in 3 days; at the end 5 of them (25%) had logged in during the last 7 days.',
    )
  })

  test('new members: ways nobody came by are left out', () => {
    const series = seriesOf({ newMembers: [1, 3], newByReferral: [1, 2], newBySearch: [0, 1] })
    expect(told('newMembers', handResult({ series }))).toBe(
      '4 people joined in 2 days: 75% by referral and 25% by themselves.',
    )
  })

  test('activity: logins a member, in the campaign against the other days', () => {
    const series = seriesOf({ members: [10, 10, 10], logins: [2, 6, 4], likes: [3, 0, 3] })
    expect(told('activity', handResult({ series }, { campaign }))).toBe(
      'An average day saw 4 logins, 2 likes, 0 comments and 0 posts; ' +
        'a member logged in 100% more often during the campaign than on other days.',
    )
  })

  test('orders: the share on a deal in the campaign and after it', () => {
    const series = seriesOf({ ordersFullPrice: [4, 1, 8], ordersOnDeal: [0, 3, 0] })
    expect(told('orders', handResult({ series }, { campaign }))).toBe(
      '16 orders came in, 19% of them on a deal: 75% during the campaign, 0% after it.',
    )
    expect(told('orders', handResult({ series }))).toBe('16 orders came in, 19% of them on a deal.')
  })

  test('funnel: the step that fewest took, whatever the stages are called', () => {
    const funnel = tableOf('funnel', { stage: ['Exposed', 'Invited', 'Joined', 'Thanked'], people: [200, 50, 40, 60] })
    expect(told('funnel', handResult({ funnel }))).toBe(
      'Of 200 people exposed, 20% joined; the narrowest step was from “exposed” to “invited”, which 25% took.',
    )
  })

  test('cascades: those that never grew, and the largest', () => {
    const cascades = tableOf('cascades', { size: [1, 2, 9], cascades: [6, 3, 1] })
    expect(told('cascadeSizes', handResult({ cascades }))).toBe(
      '60% of 10 cascades never grew beyond their first member; the largest reached 9 people.',
    )
  })

  test('generations: those referred by someone who was referred too', () => {
    const generations = tableOf('generations', { generation: [0, 1, 2], members: [10, 6, 2] })
    expect(told('generations', handResult({ generations }))).toBe(
      '8 people came by referral, 25% of them through someone who had been referred too; the longest chain has 2 steps.',
    )
    const alone = tableOf('generations', { generation: [0], members: [10] })
    expect(told('generations', handResult({ generations: alone }))).toBe('nobody joined by referral')
  })

  test('money: what is left, or the loss', () => {
    const money = (sales: number) =>
      tableOf('money', { line: ['Sales', 'Goods', 'Media'], direction: ['in', 'out', 'out'], fen: [sales, 4000, 9000] })
    expect(told('money', handResult({ money: money(20_000) }))).toBe(
      '¥200 came in and ¥130 went out, which leaves ¥70; the largest cost was media, ¥90.',
    )
    expect(told('money', handResult({ money: money(10_000) }))).toContain('a loss of ¥30;')
  })

  test('profit: the lowest point and the end', () => {
    const series = seriesOf({ revenue: [1000, 1000, 9000], goodsCost: [500, 500, 500], mediaCost: [2000, 0, 0] })
    expect(told('profit', handResult({ series }))).toBe(
      'The run ended with a profit of ¥75, after a low of -¥15 on 1 March.',
    )
  })

  test('retention: days that too few were followed to are not told', () => {
    const retention = tableOf('retention', { age: [1, 2, 7], share: [0.5, 0.4, 0.25], people: [90, 60, 49] })
    expect(told('retention', handResult({ retention }))).toBe(
      'Of those who joined, 50% on day 1 logged in; days that fewer than 50 people were followed to are left out.',
    )
  })

  test('score: a group without a value is neither strongest nor weakest', () => {
    const score = { growth: 20, activity: null, conversion: 60, overall: 40 }
    expect(told('score', handResult({}, { score }))).toBe(
      'Overall 40 of 100: strongest in conversion (60), weakest in growth (20).',
    )
  })
})
