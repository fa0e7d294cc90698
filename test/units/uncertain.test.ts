import { describe, expect, test } from 'vitest'
import { amountUnit } from '../../src/units/amount.ts'
import { countUnit } from '../../src/units/count.ts'
import { durationUnit } from '../../src/units/duration.ts'
import { moneyUnit } from '../../src/units/money.ts'
import { shareUnit } from '../../src/units/share.ts'
import { readUncertain, type Uncertain, writeUncertain } from '../../src/units/uncertain.ts'
import type { Unit } from '../../src/units/unit.ts'

const part = { min: 0, max: 1 }

describe('an uncertain quantity', () => {
  test.each(['10% ± 3%', '10%±3%', ' 10 % +- 3 % ', '0.1 +/- 3%'])(
    '%j is about 10%%, cut where the field ends',
    (text) => {
      const read = { law: 'normal', whole: false, centre: 0.1, spread: 0.03, low: 0, high: 1 }
      expect(readUncertain(text, shareUnit, part)).toEqual(read)
    },
  )

  test.each<[string, Unit, number, number, boolean]>([
    ['10%..20%', shareUnit, 0.1, 0.2, false],
    ['¥10 .. ¥20.5', moneyUnit, 1000, 2050, true],
    ['1,000..2,000', countUnit, 1000, 2000, true],
    ['2 days..2 weeks', durationUnit, 2, 14, false],
    ['-.5...5', amountUnit, -0.5, 0.5, false],
  ])('%j is anything between', (text, unit, low, high, whole) => {
    expect(readUncertain(text, unit)).toEqual({ law: 'uniform', whole, low, high })
  })

  test('without bounds a normal law runs to infinity', () => {
    expect(readUncertain('¥15 ± ¥2', moneyUnit)).toMatchObject({
      centre: 1500,
      spread: 200,
      low: -Infinity,
      high: Infinity,
    })
  })

  test.each(['10%', '', 'ten', '-3'])('%j is none', (text) => {
    expect(readUncertain(text, shareUnit, part)).toBeUndefined()
  })

  test('every faulty part is told at once, with what to write', () => {
    expect(readUncertain('ten..120%', shareUnit, part)).toEqual([
      {
        code: 'wrong-unit',
        message: expect.objectContaining({ en: expect.stringContaining('expected a share') }),
        help: expect.objectContaining({ en: 'write it like 30%' }),
      },
      {
        code: 'out-of-range',
        message: expect.objectContaining({ en: 'must be between 0% and 100%' }),
        help: expect.objectContaining({ en: 'write a value between 0% and 100%' }),
      },
    ])
    expect(readUncertain('10 ± 3%', shareUnit, part)).toMatchObject([
      { code: 'out-of-range', help: expect.objectContaining({ en: 'did you mean 10%?' }) },
    ])
  })

  test.each(['20%..10%', '10%..10%', '10% ± 0%', '10% ± -3%'])('%j is out of range', (text) => {
    expect(readUncertain(text, shareUnit, part)).toMatchObject([{ code: 'out-of-range' }])
  })

  test.each<[string, Unit]>([
    ['10% ± 3%', shareUnit],
    ['¥9.90..¥20', moneyUnit],
    ['14 days ± 1 day', durationUnit],
    ['1000..2000', countUnit],
    ['-2..1.25', amountUnit],
  ])('%j is written as it was read', (text, unit) => {
    expect(writeUncertain(readUncertain(text, unit) as Uncertain, unit)).toBe(text)
  })
})
