import { type ChartKind, undrawn } from './chart.ts'
import { frame } from './frame.ts'
import { numbers, total } from './numbers.ts'
import { percent, whole } from './printNumber.ts'
import { palette, textSize } from './theme.ts'

/** How many cascades have a size, in classes that double: 1, 2, 3–4, 5–8, …; counts on a logarithmic scale. */
export const cascadeSizes: ChartKind = {
  title: { en: 'Referral cascades by size', zh: '裂变链的规模' },
  make(result, language) {
    const sizes = numbers(result.tables.cascades, 'size')
    const counts = numbers(result.tables.cascades, 'cascades')
    const all = total(counts)
    if (all === 0)
      return undrawn(
        {
          en: 'no cascade began: nobody joined by a way that starts one',
          zh: '没有裂变链：没有人以能发起裂变的方式加入',
        }[language],
      )
    const largest = sizes.reduce((most, size, at) => (counts[at] > 0 ? Math.max(most, size) : most), 0)
    const single = total(counts.filter((_, at) => sizes[at] === 1))
    const classes = doublingClasses(largest).map(({ from, to }) => ({
      size: from === to ? String(from) : `${whole(from)}–${whole(to)}`,
      cascades: total(counts.filter((_, at) => sizes[at] >= from && sizes[at] <= to)),
    }))
    const most = Math.max(...classes.map(({ cascades }) => cascades))
    const x = {
      field: 'size',
      type: 'ordinal',
      sort: null,
      title: { en: 'people in the cascade', zh: '裂变链中的人数' }[language],
      axis: { labelAngle: 0, labelOverlap: true },
    } as const
    const y = {
      field: 'cascades',
      type: 'quantitative' as const,
      title: { en: 'cascades (logarithmic scale)', zh: '裂变链数（对数刻度）' }[language],
      scale: { type: 'log' as const, domain: [0.5, most * 2.2], nice: false },
      axis: { values: powersOfTen(most), format: ',.0f' },
    }
    return {
      finding: {
        en: `${percent(single / all, 0)} of ${whole(all)} cascades never grew beyond their first member; the largest reached ${whole(largest)} people.`,
        zh: `${whole(all)}条裂变链中有${percent(single / all, 0)}止于第一位成员；最大的一条有${whole(largest)}人。`,
      }[language],
      spec: {
        ...frame(250),
        data: { values: classes.filter(({ cascades }) => cascades > 0) },
        layer: [
          {
            mark: { type: 'bar', color: palette.blue, width: { band: 0.72 } },
            encoding: { x: { ...x, scale: { domain: classes.map(({ size }) => size) } }, y, y2: { datum: 0.5 } },
          },
          {
            mark: { type: 'text', baseline: 'bottom', dy: -4, fontSize: textSize },
            encoding: { x, y, text: { field: 'cascades', type: 'quantitative', format: ',.0f' } },
          },
        ],
      },
    }
  },
}

/** 1, 2, 3–4, 5–8, … up to the class that holds the largest. */
function doublingClasses(largest: number): readonly { readonly from: number; readonly to: number }[] {
  const classes = []
  for (let from = 1, to = 1; from <= largest; from = to + 1, to *= 2) classes.push({ from, to })
  return classes
}

function powersOfTen(most: number): number[] {
  const powers = []
  for (let power = 1; power <= most * 2; power *= 10) powers.push(power)
  return powers
}
