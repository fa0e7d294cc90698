import { type ChartKind, undrawn } from './chart.ts'
import { frame } from './frame.ts'
import { numbers, words } from './numbers.ts'
import { percent, whole } from './printNumber.ts'
import { palette, textSize } from './theme.ts'

/** Fewest people of a cohort that tell something of it. */
const fewest = 10

/** Share of newcomers still members, a row a cohort of joining and a column an age. */
export const cohorts: ChartKind = {
  title: { en: 'Who stays, by when they joined', zh: '不同加入时间的留存' },
  make({ tables: { stayByCohort } }, language) {
    const [ages, shares, people] = ['age', 'share', 'people'].map((name) => numbers(stayByCohort, name))
    const values = words(stayByCohort, 'from')
      .map((from, at) => {
        const name = { en: `${from} (${whole(people[at])})`, zh: `${from}（${whole(people[at])}人）` }[language]
        return { from, name, age: ages[at], share: shares[at], people: people[at], text: percent(shares[at], 0) }
      })
      .filter((row) => row.people >= fewest)
    const names = [...new Set(values.map(({ name }) => name))]
    if (names.length < 2)
      return undrawn(
        {
          en: `fewer than two cohorts of ${fewest} people could be followed`,
          zh: `不足两个${fewest}人以上的同期群可供跟踪`,
        }[language],
      )
    const columns = [...new Set(values.map(({ age }) => age))].toSorted((one, other) => one - other)
    const first = values.filter(({ age }) => age === columns[0]).toSorted((one, other) => one.share - other.share)
    const [worst, best] = [first[0], first[first.length - 1]]
    return {
      finding: {
        en: `${columns[0]} days on, ${best.text} of those who joined from ${best.from} are still members, and ${worst.text} of those from ${worst.from}.`,
        zh: `${columns[0]}天后，${best.from}起加入的人有${best.text}仍是成员，${worst.from}起加入的有${worst.text}。`,
      }[language],
      spec: {
        ...frame(70 + names.length * 28),
        data: { values },
        encoding: {
          x: {
            field: 'age',
            type: 'ordinal',
            title: { en: 'days since joining', zh: '加入后的天数' }[language],
            sort: columns,
            axis: { labelAngle: 0, domain: false, ticks: false },
          },
          y: {
            field: 'name',
            type: 'nominal',
            sort: names,
            title: { en: 'joined from (people)', zh: '加入时间（人数）' }[language],
            axis: { titleAngle: 0, titleAlign: 'right', titleX: -5, titleY: -8 },
          },
        },
        layer: [
          {
            mark: { type: 'rect', stroke: 'white', strokeWidth: 1.5 },
            encoding: {
              color: {
                field: 'share',
                type: 'quantitative',
                title: { en: 'share still members', zh: '仍是成员的比例' }[language],
                scale: { domain: [0, 1], range: ['#F4F8FB', palette.sky] },
                legend: null,
              },
            },
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
