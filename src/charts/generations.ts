import { type ChartKind, undrawn } from './chart.ts'
import { numbers, total } from './numbers.ts'
import { percent, whole } from './printNumber.ts'
import { rankedBars } from './rankedBars.ts'

/** Most generations that have a bar of their own; those beyond share one. */
const mostBars = 10

/** Members by how many referrals lie between them and the one who began their cascade. */
export const generations: ChartKind = {
  title: { en: 'Members by generation of referral', zh: '各裂变层级的成员' },
  make(result, language) {
    const generation = numbers(result.tables.generations, 'generation')
    const people = numbers(result.tables.generations, 'members')
    const all = total(people)
    if (all === 0) return undrawn({ en: 'nobody is in a cascade', zh: '没有人处在裂变链中' }[language])
    const referred = total(people.filter((_, at) => generation[at] >= 1))
    if (referred === 0) return undrawn({ en: 'nobody joined by referral', zh: '没有人经邀请加入' }[language])
    const deepest = generation.reduce((most, each, at) => (people[at] > 0 ? Math.max(most, each) : most), 0)
    const bars = Array.from({ length: Math.min(deepest + 1, mostBars) }, (_, at) => {
      const open = at === mostBars - 1 && deepest >= mostBars
      const value = total(people.filter((_, row) => (open ? generation[row] >= at : generation[row] === at)))
      return {
        name:
          at === 0
            ? { en: '0 (began a cascade)', zh: '0（发起者）' }[language]
            : open
              ? { en: `${at} and beyond`, zh: `${at}及以上` }[language]
              : String(at),
        value,
        text: `${whole(value)} · ${percent(value / all)}`,
      }
    })
    const beyond = total(people.filter((_, at) => generation[at] >= 2))
    return {
      finding: {
        en: `${whole(referred)} people came by referral, ${percent(beyond / referred, 0)} of them through someone who had been referred too; the longest chain has ${deepest} ${deepest === 1 ? 'step' : 'steps'}.`,
        zh: `${whole(referred)}人经邀请加入，其中${percent(beyond / referred, 0)}的邀请人自己也是被邀请来的；最长的链有${deepest}层。`,
      }[language],
      spec: rankedBars(bars, {
        title: { en: 'people · share of all in cascades', zh: '人数·占裂变链中全部人数的比例' }[language],
        names: { en: 'generation', zh: '层级' }[language],
        format: ',.0f',
      }),
    }
  },
}
