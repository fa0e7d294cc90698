import { describe, expect, test } from 'vitest'
import { readDaily } from '../../src/scenario/readDaily.ts'

const clock = { start: '2026-03-01', days: 30 }
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readDaily('d.csv', bytes(text), clock)
const body = '1,2\n2,3\n3,4\n4,5\n5,6\n'

describe('a table of daily counts', () => {
  test.each([
    ['date,joins', '2026-03-01,2\n2026-03-02,3\n2026-03-03,4\n2026-03-04,5\n2026-03-05,6\n'],
    ['日期;新增用户', '2026/3/1;2\n2026/3/2;3\n2026/3/3;4\n2026/3/4;5\n2026/3/5;6\n'],
    ['日期\t拉新数', '2026年3月1日\t2\n2026年3月2日\t3\n2026年3月3日\t4\n2026年3月4日\t5\n2026年3月5日\t6\n'],
    ['\ufeffDay,New Users,remark', '1,2,a\n2,3,\n3,4,"b, c"\n4,5,\n5,6,\n'],
    ['"day","new_members"', '"1","2"\n\n"2","3"\n"3","4"\n"4","5"\n"5","6"\n'],
  ])('headed %j is read, whatever its language, its marks and what else it holds', (head, rows) => {
    const { data, problems } = read(`${head}\n${rows}`)
    expect(problems).toEqual([])
    expect(data).toEqual({ days: [0, 1, 2, 3, 4], counts: { joins: [2, 3, 4, 5, 6] } })
  })

  test('may be in GBK', () => {
    // 日期,订单数 in GBK
    const head = [0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0xb6, 0xa9, 0xb5, 0xa5, 0xca, 0xfd, 0x0a]
    expect(readDaily('d.csv', Uint8Array.from([...head, ...bytes(body)]), clock).data?.counts).toEqual({
      orders: [2, 3, 4, 5, 6],
    })
  })

  test('has numbers with thousands separators, and cells and days that were not observed', () => {
    const { data } = read('day,members,logins\n1,"1,200",\n3,1250,40\n4,,41\n7,1300,42\n9,1400,43\n')
    expect(data).toEqual({
      days: [0, 2, 3, 6, 8],
      counts: { members: [1200, 1250, null, 1300, 1400], logins: [null, 40, 41, 42, 43] },
    })
  })

  test('has every fault told at its cell, with what to write', () => {
    const { data, problems } = read(
      'day,joins,orders,DAU,dau\n1,2,3,4,4\nx,2,3,4,4\n3,-2,a few,4,4\n2,2,3,4,4\n31,2,3,4,4\n',
    )
    expect(data).toBeUndefined()
    expect(problems.map(({ line, column, message }) => [line, column, message.en])).toEqual([
      [1, 22, 'dau counts what a column before it does'],
      [3, 1, 'x is no day'],
      [4, 3, '-2 is no count of joins'],
      [4, 6, 'a few is no count of orders'],
      [5, 1, '2 does not come after the day before it'],
      [6, 1, '31 is outside the run'],
    ])
    for (const { help } of problems) expect(help.en).not.toBe('')
  })

  test.each([
    ['', 'the table is empty'],
    [`joins,orders\n${body}`, 'no column says which day'],
    [`day,joined\n${body}`, 'no column is a count that a run has, too'],
    ['day,joins\n1,2\n', '1 days are too few'],
    ['day,joins\n1,"2\n2,3\n', 'this line is no CSV: a quote is not closed, or stands inside a cell'],
  ])('%j is told to be at fault', (text, message) => {
    expect(read(text).problems.map((each) => each.message.en)).toContain(message)
  })
})
