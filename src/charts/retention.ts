import { type ChartKind, undrawn } from './chart.ts'
import { frame } from './frame.ts'
import { listed } from './listed.ts'
import { numbers } from './numbers.ts'
import { percent } from './printNumber.ts'
import { palette } from './theme.ts'
import { withHeadroom } from './timeAxis.ts'

/** Fewest people an age must be seen on to be drawn; below it chance shows more than behaviour. */
const fewest = 50

/** Share of those who joined in the run who log in on each day after joining, where enough of them were that old. */
export const retention: ChartKind = {
  title: { en: 'Who comes back, by days since joining', zh: '新用户留存曲线' },
  make(result, language) {
    const table = result.tables.retention
    const ages = numbers(table, 'age')
    const shares = numbers(table, 'share')
    const seen = numbers(table, 'people')
    const values = ages
      .map((age, at) => ({ age, share: shares[at], people: seen[at] }))
      .filter(({ age, people }) => people >= fewest && age > 0)
    if (values.length < 2)
      return undrawn(
        {
          en: `fewer than ${fewest} people joined early enough to be followed`,
          zh: `足够早加入、可供跟踪的不足${fewest}人`,
        }[language],
      )
    const told = [1, 7, 30].flatMap((age) => values.filter((row) => row.age === age))
    const days = told.map(({ age, share }) => {
      return { en: `${percent(share, 0)} on day ${age}`, zh: `第${age}天${percent(share, 0)}` }[language]
    })
    const short = values.length === ages.length
    return {
      finding: {
        en: `Of those who joined, ${listed(days)} logged in${short ? '.' : `; days that fewer than ${fewest} people were followed to are left out.`}`,
        zh: `新用户中当天登录的比例：${days.join('，')}${short ? '。' : `；跟踪人数不足${fewest}人的天数不列出。`}`,
      }[language],
      spec: {
        ...frame(250),
        data: { values },
        mark: { type: 'line', color: palette.green, point: values.length <= 12 },
        encoding: {
          x: {
            field: 'age',
            type: 'quantitative',
            title: { en: 'days since joining', zh: '加入后的天数' }[language],
            scale: { nice: false, zero: true },
            axis: { tickCount: 6, format: 'd' },
          },
          y: {
            field: 'share',
            type: 'quantitative',
            title: { en: 'share who log in on that day, %', zh: '当天登录的比例（%）' }[language],
            scale: {
              domain: [0, Math.min(1, withHeadroom(Math.max(...values.map(({ share }) => share), 0.01), 0.05))],
            },
            axis: { format: '.0%', tickCount: 5 },
          },
        },
      },
    }
  },
}
