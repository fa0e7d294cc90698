import { type ChartKind, undrawn } from './chart.ts'
import { numbers, total } from './numbers.ts'
import { percent, whole } from './printNumber.ts'
import { rankedBars } from './rankedBars.ts'

/** Most generations that have a bar of their own; those beyond share one. */
const mostBars = 10

/** Members by how many referrals lie between them and the one who began their cascade. */
export const generations: ChartKind = {
  title: 'Members by generation of referral',
  make(result) {
    const generation = numbers(result.tables.generations, 'generation')
    const people = numbers(result.tables.generations, 'members')
    const all = total(people)
    if (all === 0) return undrawn('nobody is in a cascade')
    const referred = total(people.filter((_, at) => generation[at] >= 1))
    if (referred === 0) return undrawn('nobody joined by referral')
    const deepest = generation.reduce((most, each, at) => (people[at] > 0 ? Math.max(most, each) : most), 0)
    const bars = Array.from({ length: Math.min(deepest + 1, mostBars) }, (_, at) => {
      const open = at === mostBars - 1 && deepest >= mostBars
      const value = total(people.filter((_, row) => (open ? generation[row] >= at : generation[row] === at)))
      return {
        name: at === 0 ? '0 (began a cascade)' : open ? `${at} and beyond` : String(at),
        value,
        text: `${whole(value)} · ${percent(value / all)}`,
      }
    })
    const beyond = total(people.filter((_, at) => generation[at] >= 2))
    return {
      finding:
        `${whole(referred)} people came by referral, ${percent(beyond / referred, 0)} of them through someone who had ` +
        `been referred too; the longest chain has ${deepest} ${deepest === 1 ? 'step' : 'steps'}.`,
      spec: rankedBars(bars, { title: 'people · share of all in cascades', names: 'generation', format: ',.0f' }),
    }
  },
}
