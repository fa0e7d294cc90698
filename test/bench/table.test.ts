import { expect, test } from 'vitest'
import { agreement, agreementLines } from './agreement.ts'
import { atLeast, atMost } from './goal.ts'
import type { Figure, Measurement, Reading, Skipped } from './measurement.ts'
import { digits, peopleText, quantity } from './quantity.ts'
import { rows, type Taken } from './rows.ts'
import { lines, markdown } from './table.ts'

const time = (goal?: Figure['goal']): Figure => ({ of: 'again', unit: 'seconds', to: { who: 'C' }, goal })
const bytes: Figure = { of: 'held', label: 'held a person', unit: 'bytes', goal: atMost(64) }

function taken(who: string, figures: readonly Figure[], readings: readonly (Reading | Skipped)[]): Taken {
  const take: Measurement['take'] = () => Promise.resolve({})
  return { measurement: { subject: 'viral', what: 'viral, 1 M', who, figures, take }, readings }
}

const reference = taken('C', [time()], [{ again: 1 }, { again: 2 }, { again: 4 }])

test('a ratio is the median of the ratios of the rounds, not the ratio of the medians', () => {
  const slower = taken('kfactor', [time(atMost(0.5, 'ratio'))], [{ again: 3 }, { again: 2 }, { again: 8 }])
  const [, row] = rows([reference, slower])
  expect(row).toMatchObject({ value: 3, ratio: 2, margin: 0.25 })
})

test('a goal of at least so much is met from there on', () => {
  const [, row] = rows([
    reference,
    taken('flocc', [time(atLeast(3, 'ratio'))], [{ again: 3 }, { again: 6 }, { again: 12 }]),
  ])
  expect(row?.margin).toBe(1)
})

test('a goal that is about a ratio is neither met nor missed where the other program could not be run', () => {
  const nothing = taken('C', [time()], [{ skipped: 'no compiler' }])
  const [without, row] = rows([nothing, taken('kfactor', [time(atMost(0.5, 'ratio'))], [{ again: 3 }])])
  expect(without).toMatchObject({ value: null, reason: 'no compiler' })
  expect(row).toMatchObject({ value: 3, ratio: null, margin: null })
})

test('the table says each thing once, with its goal and by how much it was missed, in 80 columns', () => {
  const kfactor = taken('kfactor', [time(atMost(0.5, 'ratio')), bytes], [{ again: 0.25, held: 128 }])
  const flocc = taken('flocc', [time()], [{ skipped: `ended with 1: ${'no memory '.repeat(20)}` }])
  const table = lines(rows([taken('C', [time()], [{ again: 1 }]), kfactor, flocc]))
  expect(table.slice(0, 4)).toEqual([
    '                            program        figure    ratio       goal        met',
    'viral, 1 M                  C              1.00 s',
    '                            kfactor        250 ms   0.25 ×    ≤ 0.5 ×        met',
    '  held a person                             128 B            ≤ 64.0 B 2.00 × off',
  ])
  expect(table.every((line) => line.length <= 80)).toBe(true)
  expect(markdown(rows([kfactor]))).toContain('| held a person |  | 128 B |  | ≤ 64.0 B | 2.00 × off |')
})

test('the agreement says what each campaign came to, a column a program, and nothing of what is no campaign', () => {
  const campaign = taken('C', [time()], [{ joined: 0.3 }, { joined: 0.5 }, { joined: 0.4 }])
  expect(agreementLines(agreement([campaign, taken('flocc', [time()], [{ joined: 0.41 }])]))).toEqual([
    'who joined                     C       flocc',
    'viral, 1 M                 40.0%       41.0%',
  ])
  expect(agreementLines(agreement([reference]))).toEqual([])
})

test('numbers have three digits and the largest unit that they reach', () => {
  expect([0.0123, 0.0000000123, 1230].map((each) => quantity(each, 'seconds'))).toEqual([
    '12.3 ms',
    '12.3 ns',
    '1,230 s',
  ])
  expect([64, 42e6, 7.9e9].map((each) => quantity(each, 'bytes'))).toEqual(['64.0 B', '42.0 MB', '7.90 GB'])
  expect([0.5, 9.96, 123.4].map(digits)).toEqual(['0.50', '10.0', '123'])
  expect([500, 10_000, 1e6].map(peopleText)).toEqual(['500', '10 k', '1 M'])
})
