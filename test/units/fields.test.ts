import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { effect } from '../../src/units/amount.ts'
import { count } from '../../src/units/count.ts'
import { duration } from '../../src/units/duration.ts'
import { dateOfEpochDay, epochDay, isDate, moment } from '../../src/units/moment.ts'
import { money } from '../../src/units/money.ts'
import { section } from '../../src/units/section.ts'
import { share } from '../../src/units/share.ts'
import { choice, flag, text } from '../../src/units/word.ts'

/** Codes and helps of what a field says against a value. */
function faults(field: z.ZodType, value: unknown) {
  const issues = field.safeParse(value).error?.issues ?? []
  return issues.map((issue) => (issue.code === 'custom' ? [issue.params?.code, issue.params?.help.en] : [issue.code]))
}

describe('a quantity', () => {
  test('takes a plain number as the documented unit: a share, yuan, days', () => {
    expect(share({ summary: { en: 'x', zh: '' } }).parse(0.3)).toBe(0.3)
    expect(money({ summary: { en: 'x', zh: '' } }).parse(12.5)).toBe(1250)
    expect(duration({ summary: { en: 'x', zh: '' } }).parse(14)).toBe(14)
  })

  test('takes minus nothing as nothing', () => {
    expect(money({ summary: { en: 'x', zh: '' } }).parse(-0)).toBe(0)
    expect(share({ summary: { en: 'x', zh: '' } }).parse('-0%')).toBe(0)
  })

  test('reads its default as a file would write it, when nothing is given', () => {
    expect(money({ summary: { en: 'x', zh: '' }, default: '¥10' }).parse(undefined)).toBe(1000)
    expect(money({ summary: { en: 'x', zh: '' } }).safeParse(undefined).success).toBe(false)
  })

  test('says of a text in another unit how to write it', () => {
    expect(faults(money({ summary: { en: 'x', zh: '' } }), '30%')).toEqual([['wrong-unit', 'write it like ¥10']])
    expect(faults(share({ summary: { en: 'x', zh: '' } }), '¥3')).toEqual([['wrong-unit', 'write it like 30%']])
    expect(faults(count({ summary: { en: 'x', zh: '' } }), 2.5)).toEqual([['wrong-unit', 'write it like 10000']])
  })

  test('names its bounds in its own unit, both of them allowed', () => {
    const field = share({ summary: { en: 'x', zh: '' }, max: 0.5 })
    expect([field.parse(0), field.parse('50%')]).toEqual([0, 0.5])
    expect(faults(field, '51%')).toEqual([['out-of-range', 'write a value between 0% and 50%']])
    expect(faults(money({ summary: { en: 'x', zh: '' } }), '-¥5')).toEqual([
      ['out-of-range', 'write a value between ¥0 and ¥1000000000'],
    ])
  })

  test('supposes a percentage where a share is given as a number above one', () => {
    expect(faults(share({ summary: { en: 'x', zh: '' } }), 30)).toEqual([['out-of-range', 'did you mean 30%?']])
  })

  test.each([null, true, [], {}, Number.NaN, Number.POSITIVE_INFINITY])('refuses %j, which is no quantity', (value) => {
    expect(faults(effect({ summary: { en: 'x', zh: '' } }), value)).toHaveLength(1)
  })

  test('says of itself what it is, its unit, how to write it, and where its default comes from', () => {
    const field = share({ summary: { en: 'Part of the pie.', zh: '' }, default: '30%', source: 'assumption' })
    expect(field.meta()).toMatchObject({ unit: 'share', example: '30%', source: 'assumption' })
    expect(field.meta()?.description).toMatch(
      /^Part of the pie\. Written as a share .*Source of the default: assumption\.$/,
    )
  })
})

describe('a moment', () => {
  const field = moment({ summary: { en: 'x', zh: '' } })

  test.each([
    ['2026-03-10', '2026-03-10'],
    [' 2024-02-29 ', '2024-02-29'],
    ['day 10', 10],
    ['Day 3', 3],
    ['7', 7],
    [7, 7],
  ])('reads %j', (value, kept) => {
    expect(field.parse(value)).toBe(kept)
  })

  test.each(['2026-02-30', '2026-3-1', '10/03/2026', 'March 10', 'day', '2.5', 2.5, ''])('refuses %j', (value) => {
    expect(faults(field, value)).toEqual([['wrong-unit', 'write it like 2026-03-10, or day 10']])
  })

  test('turns into days and back across leap years', () => {
    expect(epochDay('1970-01-02')).toBe(1)
    expect(epochDay('2024-03-01') - epochDay('2024-02-28')).toBe(2)
    expect(dateOfEpochDay(epochDay('2026-12-31') + 1)).toBe('2027-01-01')
    expect([isDate('2023-02-29'), isDate('2024-02-29'), isDate('2026-03-10T00:00')]).toEqual([false, true, false])
  })
})

describe('words and sections', () => {
  test('a text holds at most the characters it says', () => {
    const field = text({ summary: { en: 'x', zh: '' }, longest: 3 })
    expect(field.parse('abc')).toBe('abc')
    expect(faults(field, 'abcd')).toEqual([['too_big']])
  })

  test('a choice and a flag fall back on their defaults and refuse other words', () => {
    expect(choice(['cash', 'coupon'], { summary: { en: 'x', zh: '' }, default: 'cash' }).parse(undefined)).toBe('cash')
    expect(flag({ summary: { en: 'x', zh: '' }, default: true }).parse(undefined)).toBe(true)
    expect(faults(choice(['cash', 'coupon'], { summary: { en: 'x', zh: '' } }), 'Cash')).toHaveLength(1)
    expect(faults(flag({ summary: { en: 'x', zh: '' } }), 'yes')).toHaveLength(1)
  })

  test('a section left out is filled with the defaults of its fields', () => {
    const fields = z.strictObject({ price: money({ summary: { en: 'x', zh: '' }, default: '¥10' }) })
    expect(section({ en: 'What is sold.', zh: '' }, fields).parse(undefined)).toEqual({ price: 1000 })
    expect(faults(section({ en: 'What is sold.', zh: '' }, fields), { prise: 1 })).toEqual([['unrecognized_keys']])
  })
})
