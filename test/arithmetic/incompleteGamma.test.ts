import { expect, test } from 'vitest'
import { incompleteGamma } from '../../src/arithmetic/incompleteGamma.ts'

// Shape a, x, P(a, x) and Q(a, x), from 60-digit arithmetic.
const known: [number, number, number, number][] = [
  [0.01, 1e-30, 0.5040472728599954, 0.49595272714000455],
  [0.01, 0.001, 0.938570652526129, 0.061429347473871014],
  [0.01, 0.5, 0.9943732438060329, 0.0056267561939671844],
  [0.01, 1.2, 0.9983975406996679, 0.0016024593003321358],
  [0.01, 9, 0.9999998719161752, 1.2808382473389372e-7],
  [0.1, 1e-8, 0.16659398838160216, 0.8334060116183979],
  [0.1, 0.7, 0.9599447964306321, 0.04005520356936783],
  [0.243, 0.05, 0.5267652218653189, 0.473234778134681],
  [0.5, 2, 0.9544997361036416, 0.04550026389635842],
  [0.5, 30, 0.9999999999999906, 9.485737571073848e-15],
  [1, 1e-10, 9.999999999500001e-11, 0.9999999999],
  [1, 1, 0.6321205588285577, 0.36787944117144233],
  [1, 20, 0.9999999979388464, 2.061153622438558e-9],
  [1.5, 3, 0.8883897749052875, 0.11161022509471256],
  [2.5, 0.01, 2.987601531906594e-6, 0.999997012398468],
  [3, 3, 0.5768099188731565, 0.42319008112684353],
  [3, 11, 0.9987891266927071, 0.0012108733072928102],
  [9.9, 4, 0.00899267109705522, 0.9910073289029447],
  [10, 10, 0.5420702855281478, 0.4579297144718522],
  [10, 25, 0.9997785233617512, 0.00022147663824878357],
  [33, 60, 0.9999452153818948, 5.4784618105141454e-5],
  [100, 70, 0.00043037259497989087, 0.9995696274050201],
  [100, 100.5, 0.5331713862474466, 0.4668286137525534],
  [100, 180, 0.999999999970517, 2.948294557648285e-11],
  [1000, 900, 0.0005499022657117829, 0.9994500977342882],
  [1000, 1100, 0.99894067674607, 0.0010593232539299773],
  [1000000.0, 999000, 0.15865521357430365, 0.8413447864256963],
  [1000000.0, 1000000.0, 0.5001329807608725, 0.4998670192391274],
  [1000000.0, 1005000, 0.999999701250986, 2.987490140114635e-7],
]

test('incompleteGamma is within 2e−13 of the true value, in relative terms, in either tail', () => {
  for (const [shape, x, lower, upper] of known) {
    expect(Math.abs(incompleteGamma(shape, x, 'lower') / lower - 1), `P(${shape}, ${x})`).toBeLessThan(2e-13)
    expect(Math.abs(incompleteGamma(shape, x, 'upper') / upper - 1), `Q(${shape}, ${x})`).toBeLessThan(2e-13)
  }
})

test('incompleteGamma of shape 1 is the exponential distribution', () => {
  for (const x of [1e-9, 0.1, 1, 5, 30]) {
    expect(incompleteGamma(1, x, 'lower')).toBeCloseTo(-Math.expm1(-x), 14)
    expect(incompleteGamma(1, x, 'upper') / Math.exp(-x)).toBeCloseTo(1, 13)
  }
})

test('incompleteGamma begins at 0, ends at 1, and refuses what has no meaning', () => {
  expect([incompleteGamma(2, 0, 'lower'), incompleteGamma(2, Infinity, 'lower')]).toEqual([0, 1])
  expect([incompleteGamma(2, 0, 'upper'), incompleteGamma(2, 1e308, 'upper')]).toEqual([1, 0])
  expect(() => incompleteGamma(0, 1, 'lower')).toThrow('invalid shape: 0')
  expect(() => incompleteGamma(1, -1, 'lower')).toThrow('invalid x: -1')
})
