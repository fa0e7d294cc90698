import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountUnit } from '../../src/units/amount.ts'
import { countUnit } from '../../src/units/count.ts'
import { durationUnit } from '../../src/units/duration.ts'
import { moneyUnit } from '../../src/units/money.ts'
import { shareUnit } from '../../src/units/share.ts'
import { readDecimal, type Unit } from '../../src/units/unit.ts'

const units = { share: shareUnit, money: moneyUnit, days: durationUnit, count: countUnit, number: amountUnit }
const unitNamed = (name: string): Unit => units[name as keyof typeof units]

describe('readDecimal', () => {
  test.each([
    ['1,000', 1000],
    ['10,000,000', 10_000_000],
    ['-1,000.5', -1000.5],
    ['+3', 3],
    ['.5', 0.5],
    [' 007 ', 7],
  ])('reads %j', (text, value) => {
    expect(readDecimal(text)).toBe(value)
  })

  test.each(['', ' ', '.', '1.', ',5', '1,,000', '1e3', '0x10', '1 000', '１０', 'NaN', 'Infinity', '--1'])(
    'takes %j for no number',
    (text) => {
      expect(readDecimal(text)).toBeUndefined()
    },
  )

  test.each(['12,50', '0,5', '0,500', '1,0', '1000,000'])(
    'refuses %j rather than read a decimal comma as a grouping one',
    (text) => {
      expect(readDecimal(text)).toBeUndefined()
    },
  )
})

describe('a unit reads', () => {
  test.each([
    ['share', '30%', 0.3],
    ['share', ' 30 ％ ', 0.3],
    ['share', '0.3', 0.3],
    ['share', '150%', 1.5],
    ['money', '¥10', 1000],
    ['money', '￥ 1,234.56', 123456],
    ['money', '-¥10', -1000],
    ['money', '¥-10', -1000],
    ['money', '10元', 1000],
    ['money', '10 Yuan', 1000],
    ['money', 'rmb 0.105', 11],
    ['days', '14 days', 14],
    ['days', '2 Weeks', 14],
    ['days', '36 h', 1.5],
    ['days', '1个月', 30],
    ['days', '7', 7],
    ['count', '10,000', 10_000],
    ['count', '3.0', 3],
    ['number', '-1.5', -1.5],
  ])('%s %j', (name, text, value) => {
    expect(unitNamed(name).read(text)).toBe(value)
  })

  test.each([
    ['share', '¥3'],
    ['share', '%'],
    ['share', '30%%'],
    ['share', 'half'],
    ['money', '$10'],
    ['money', '30%'],
    ['money', '¥'],
    ['money', '10 dollars'],
    ['days', '¥14'],
    ['days', '2 fortnights'],
    ['days', 'days'],
    ['count', '3.5'],
    ['count', '10 people'],
    ['number', '1 day'],
  ])('%s not from %j', (name, text) => {
    expect(unitNamed(name).read(text)).toBeUndefined()
  })
})

describe('a unit', () => {
  const parts = fc.tuple(
    fc.constantFrom('', ' ', '-', '+', '¥', '￥', '-¥', 'RMB ', 'cny'),
    fc.constantFrom('', '0', '7', '12.5', '.25', '1,000', '12,50', '3.0', '9.', 'x'),
    fc.constantFrom('', '%', ' ％', '元', ' yuan', ' Days', 'd', ' week', '小时', ' months', ' people', '%%'),
  )

  property.prop([fc.constantFrom(...Object.keys(units)), parts], { numRuns: 2000 })(
    'publishes a pattern that matches just the texts it reads',
    (name, [before, digits, after]) => {
      const text = before + digits + after
      const { pattern, read } = unitNamed(name)
      expect({ text, reads: new RegExp(pattern, 'u').test(text) }).toEqual({ text, reads: read(text) !== undefined })
    },
  )

  property.prop([fc.constantFrom('share', 'days', 'number'), fc.double({ min: 0, max: 1e6, noNaN: true })])(
    'writes what it reads back as the same number',
    (name, value) => {
      const { read, plain, write } = unitNamed(name)
      const text = write(value)
      // A text of tiny or long numbers is not of the unit, and then a file holds the plain number.
      const again = typeof text === 'number' ? plain(text) : (read(text) ?? value)
      expect(again).toBe(value)
    },
  )

  property.prop([fc.integer({ min: -100_000_000_000, max: 100_000_000_000 })])(
    'writes any whole number of fen so that it is read back as the same number',
    (fen) => {
      expect(moneyUnit.read(String(moneyUnit.write(fen)))).toBe(fen)
    },
  )

  test('says what was probably meant by a share above one', () => {
    expect(shareUnit.meant?.(30)).toBe('30%')
    expect(shareUnit.meant?.('1.5')).toBe('1.5%')
    expect(shareUnit.meant?.(-1)).toBeUndefined()
    expect(shareUnit.meant?.(300)).toBeUndefined()
  })
})
