import { numbers, total } from '../../charts/numbers.ts'
import type { Result } from '../../results/result.ts'
import type { Words } from '../../text/language.ts'

/** Numbers by day that stand beside the replay, in the order in which they are read. */
export type DayNumbers = readonly { readonly key: string; readonly name: Words; readonly values: readonly number[] }[]

const routes: readonly (readonly [column: string, name: Words])[] = [
  ['newByReferral', { en: 'joined by referral', zh: '经邀请加入' }],
  ['newBySearch', { en: 'joined by themselves', zh: '自行加入' }],
  ['newByMedia', { en: 'through advertising', zh: '经广告加入' }],
  ['newByKol', { en: 'through paid posts', zh: '经付费推广加入' }],
  ['newByShop', { en: 'through the shop', zh: '经店铺加入' }],
]

/**
 * What the run had come to at the end of each day: members, who had joined by each route since the first day, and how the
 * referral trees stood. Routes nobody came by are left out, but for referral.
 */
export function dayNumbers({ tables: { series, treeDays } }: Result): DayNumbers {
  const joins = routes
    .map(([column, name]) => ({ key: column, name, values: numbers(series, column) }))
    .filter(({ key, values }) => key === 'newByReferral' || total(values) > 0)
    .map(({ key, name, values }) => ({ key, name, values: sums(values) }))
  return [
    { key: 'members', name: { en: 'members', zh: '成员' }, values: numbers(series, 'members') },
    ...joins,
    { key: 'trees', name: { en: 'trees of two and more', zh: '两人以上的邀请树' }, values: numbers(treeDays, 'trees') },
    {
      key: 'largest',
      name: { en: 'people in the largest', zh: '最大一棵的人数' },
      values: numbers(treeDays, 'largest'),
    },
    {
      key: 'deepest',
      name: { en: 'longest chain, steps', zh: '最长链条（步）' },
      values: numbers(treeDays, 'deepest'),
    },
  ]
}

function sums(values: readonly number[]): readonly number[] {
  let sum = 0
  return values.map((value) => {
    sum += value
    return sum
  })
}
