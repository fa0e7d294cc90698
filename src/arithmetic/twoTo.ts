const smallest = -1074
const powers = new Float64Array(1023 - smallest + 1)
for (let exponent = 0, power = 1; exponent <= 1023; exponent++, power *= 2) powers[exponent - smallest] = power
for (let exponent = -1, power = 0.5; exponent >= smallest; exponent--, power /= 2) powers[exponent - smallest] = power

/**
 * A power of two, exactly.
 *
 * @param exponent a whole number from −1074 (the smallest subnormal) to 1023
 */
export function twoTo(exponent: number): number {
  return powers[exponent - smallest]!
}
