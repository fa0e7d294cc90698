import type { Language } from '../text/language.ts'
import { type ChartKind, undrawn } from './chart.ts'
import { frame } from './frame.ts'
import { numbers, total, words } from './numbers.ts'
import { percent, whole } from './printNumber.ts'
import { palette, textSize } from './theme.ts'

const shapes = {
  star: { en: 'star', zh: '星形' },
  branched: { en: 'branched', zh: '枝形' },
  chain: { en: 'chain', zh: '链形' },
  pair: { en: 'pair', zh: '一对' },
  alone: { en: 'alone', zh: '独自一人' },
} as const

/** How many referral trees have a size and a shape: what the largest are drawn out of. */
export const treeShapes: ChartKind = {
  title: { en: 'All referral trees by size and shape', zh: '全部邀请树：规模与形状' },
  make({ tables: { treeShapes: table } }, language) {
    const [from, to, trees, people] = ['from', 'to', 'trees', 'people'].map((name) => numbers(table, name))
    const all = total(trees)
    if (all === 0) return undrawn({ en: 'nobody was a member', zh: '没有成员' }[language])
    const shape = words(table, 'shape')
    const most = Math.max(...people)
    const values = trees.map((count, at) => ({
      ...{ size: from[at] === to[at] ? String(to[at]) : `≤ ${whole(to[at])}`, to: to[at] },
      shape: shapes[shape[at] as keyof typeof shapes][language], // as the table's maker wrote them
      ...{ trees: count, area: 12 + (1500 * people[at]) / most, text: whole(count) },
    }))
    const share = (name: string) => total(people.filter((_, at) => shape[at] === name)) / total(people)
    return {
      finding: finding({ all, alone: total(trees.filter((_, at) => shape[at] === 'alone')), share }, language),
      spec: {
        ...frame(280),
        data: { values },
        encoding: {
          x: {
            field: 'size',
            type: 'ordinal',
            sort: [...new Set(values.toSorted((one, other) => one.to - other.to).map(({ size }) => size))],
            title: { en: 'people in the tree', zh: '树中人数' }[language],
            axis: { labelAngle: 0, labelOverlap: true },
          },
          y: {
            field: 'shape',
            type: 'nominal',
            sort: Object.values(shapes).map((each) => each[language]),
            title: { en: 'shape (number: trees, area: people)', zh: '形状（数字：棵数，面积：人数）' }[language],
            axis: { titleAngle: 0, titleAlign: 'left', titleX: -60, titleY: -10 },
          },
        },
        layer: [
          {
            mark: { type: 'circle', color: palette.sky, opacity: 0.75 },
            encoding: { size: { field: 'area', type: 'quantitative', scale: null } },
          },
          {
            mark: { type: 'text', fontSize: textSize },
            encoding: { text: { field: 'text', type: 'nominal' }, color: { value: palette.ink } },
          },
        ],
      },
    }
  },
}

function finding(
  { all, alone, share }: { all: number; alone: number; share: (shape: string) => number },
  language: Language,
): string {
  return {
    en:
      `Of ${whole(all)} members who came without a referral, ${percent(alone / all, 0)} brought nobody. Of all people, ` +
      `${percent(share('star'))} are in stars, in which one person brought all, ${percent(share('branched'))} in trees that ` +
      `branch, and ${percent(share('chain'))} in chains, in which each brought one.`,
    zh:
      `${whole(all)}名非经邀请加入的成员中，${percent(alone / all, 0)}没有带来任何人。全部成员中，${percent(share('star'))}在星形树中（一人带来全部），` +
      `${percent(share('branched'))}在枝形树中，${percent(share('chain'))}在链形树中（一人带一人）。`,
  }[language]
}
