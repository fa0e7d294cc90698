import { expect, test } from 'vitest'
import { logGamma } from '../../src/arithmetic/logGamma.ts'

// x and ln Γ(x), from 60-digit arithmetic.
const known: [number, number][] = [
  [1e-300, 690.7755278982137],
  [1e-10, 23.025850929882736],
  [0.01, 4.599479878042022],
  [0.1, 2.252712651734206],
  [0.3, 1.0957979948180756],
  [0.499, 0.5743309231606863],
  [0.5, 0.5723649429247001],
  [0.7, 0.26086724653166654],
  [0.9, 0.06637623973474295],
  [0.999, 0.0005780385328913802],
  [1.0001, -5.771334222047127e-5],
  [1.2, -0.08537409000331583],
  [1.4616, -0.12148629003589732],
  [1.4999, -0.12078588195849393],
  [1.5, -0.12078223763524522],
  [1.9, -0.03898427592308336],
  [1.99999, -4.227811104241674e-6],
  [2.0003, 0.0001268643207442828],
  [2.3, 0.15418945495963046],
  [2.5, 0.2846828704729192],
  [2.51, 0.29173891549286796],
  [3, Math.LN2],
  [3.7, 1.428072326665388],
  [5.5, 3.9578139676187165],
  [8.2, 8.930929105910348],
  [9.99, 12.779315214350193],
  [10, 12.801827480081469],
  [10.5, 13.940625219403763],
  [17, 30.671860106080672],
  [33.3, 82.60372358165495],
  [100, 359.1342053695754],
  [1234.5, 7550.550901077895],
  [100000.0, 1051287.7089736569],
  [100000000.0, 1742068066.1038346],
  [1000000000000000.0, 3.3538776394910668e16],
  [1e300, 6.897755278982137e302],
]

test('logGamma is within 1e−15 of the true value in relative terms, next to its zeros too', () => {
  for (const [x, value] of known) expect(Math.abs(logGamma(x) / value - 1), `at ${x}`).toBeLessThan(1e-15)
})

test('logGamma(x + 1) is logGamma(x) + ln x over a dense grid', () => {
  for (let i = 1; i < 3000; i++) {
    const x = i / 100
    const next = logGamma(x + 1)
    expect(Math.abs(logGamma(x) + Math.log(x) - next)).toBeLessThan(3e-15 * (1 + Math.abs(next)))
  }
})

test('logGamma is 0 at 1 and 2, infinite at 0 and Infinity, and refuses negative numbers', () => {
  expect([logGamma(0), logGamma(1), logGamma(2), logGamma(Infinity)]).toEqual([Infinity, 0, 0, Infinity])
  expect(() => logGamma(-0.5)).toThrow('invalid x: -0.5')
})
