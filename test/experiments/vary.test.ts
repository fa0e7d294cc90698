import { describe, expect, test } from 'vitest'
import { gridOf, numberIn, readVary, unitIn, type Vary, valuesAt } from '../../src/experiments/vary.ts'

const vary = (text: string) => readVary(text) as Vary

describe('a field to be varied', () => {
  test('takes so many values evenly from one end to the other, with their unit', () => {
    expect(vary('plays.0.reward=¥10:¥40:4')).toMatchObject({
      path: 'plays.0.reward',
      values: ['¥10', '¥20', '¥30', '¥40'],
    })
    expect(vary('a=7 days:28 days:4').values).toEqual(['7 days', '14 days', '21 days', '28 days'])
    expect(vary('a=0%:1%:3').values).toEqual(['0.00%', '0.50%', '1.00%'])
    expect(vary('a=1,000:5,000:3').values).toEqual(['1000', '3000', '5000'])
  })

  test('takes the values of a list, of which commas in brackets are no ends', () => {
    expect(vary('seed=one, two').values).toEqual(['one', 'two'])
    expect(vary('content.topics={a: 1, b: 2},{a: 2}').values).toEqual(['{a: 1, b: 2}', '{a: 2}'])
  })

  test('has a value at every part of the way', () => {
    expect([0, 0.5, 1].map(vary('a=¥10:¥40:2').at)).toEqual(['¥10', '¥25', '¥40'])
    expect([0, 0.49, 0.5, 0.999].map(vary('a=x,y').at)).toEqual(['x', 'x', 'y', 'y'])
  })

  test.each([
    ['=¥1:¥2:3', 'no field is named'],
    ['a=', 'no values are given'],
    ['a=x,,y', 'a value is empty'],
    ['a=¥10:40%:3', 'the ends are not two quantities with the same unit'],
    ['a=¥10:¥40:1', '1 values'],
    ['a=¥40:¥10:3', 'the first end is not below the second'],
  ])('cannot be read from %s', (text, message) => {
    expect(readVary(text)).toMatchObject({ message: { en: message, zh: expect.stringMatching(/\p{Script=Han}/u) } })
  })

  test('makes a grid of every combination, the last field fastest', () => {
    expect(gridOf([vary('a=1,2'), vary('b=x,y')])).toEqual([
      ['1', 'x'],
      ['1', 'y'],
      ['2', 'x'],
      ['2', 'y'],
    ])
    expect(gridOf([])).toEqual([[]])
  })

  test('is set at points of the unit cube, a coordinate a field', () => {
    expect(valuesAt([vary('a=¥0:¥100:2'), vary('b=x,y')], [[0.25, 0.75]])).toEqual([['¥25', 'y']])
  })

  test('has a number and a unit to draw it by, or none', () => {
    expect([numberIn('¥1,200'), numberIn('7 days'), numberIn('-3%'), numberIn('word')]).toEqual([1200, 7, -3, null])
    expect([unitIn('¥1,200'), unitIn('7 days'), unitIn('word')]).toEqual(['¥', 'days', ''])
  })
})
