/** A positive number m · 2ᵉ with some 300 bits in m: what the functions under test are held against. */
export interface Exact {
  readonly m: bigint
  readonly e: number
}

const bits = 320
const one = 1n << BigInt(bits)
const ln2 = lnOfRatio(2n, 1n)

/** A double without its sign. */
export function exactOf(x: number): Exact {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, Math.abs(x))
  const exponent = (view.getInt32(0) >>> 20) & 2047
  const fraction = view.getBigInt64(0) & 0xfffffffffffffn
  return exponent === 0 ? { m: fraction, e: -1074 } : { m: fraction | (1n << 52n), e: exponent - 1075 }
}

/** A double, scaled by 2³²⁰; what lies below is lost. */
export function fixedOf(x: number): bigint {
  const { m, e } = exactOf(x)
  const size = shifted(m, e + bits)
  return x < 0 ? -size : size
}

/** e to the power f · 2⁻³²⁰. */
export function exactExp(f: bigint): Exact {
  let k = f / ln2
  if (f < 0n) k -= 1n
  const r = f - k * ln2
  let term = one
  let sum = one
  for (let n = 1n; term !== 0n; n++) {
    term = (term * r) / (n * one)
    sum += term
  }
  return { m: sum, e: Number(k) - bits }
}

/** ln(m · 2ᵉ) · 2³²⁰. */
export function fixedLog({ m, e }: Exact): bigint {
  const shift = m.toString(2).length - 1
  return lnOfRatio(m, 1n << BigInt(shift)) + BigInt(e + shift) * ln2
}

/** A fixed-point number without its sign. */
export function exactOfFixed(f: bigint): Exact {
  return { m: f < 0n ? -f : f, e: -bits }
}

/** How far a double is from the true value of the same sign, in units of the last place of the latter. */
export function ulpsFrom(got: number, exact: Exact): number {
  const place = Math.max(exact.m.toString(2).length + exact.e - 53, -1074)
  const { m, e } = exactOf(got)
  const low = Math.min(e, exact.e, place - 64)
  const error = (m << BigInt(e - low)) - (exact.m << BigInt(exact.e - low))
  return Math.abs(Number(error >> BigInt(place - 64 - low))) / 2 ** 64
}

/** The largest of f over a grid of so many points between two ends. */
export function worst(from: number, to: number, points: number, f: (x: number) => number): number {
  let most = 0
  for (let i = 0; i < points; i++) most = Math.max(most, f(from + ((to - from) * (i + 0.5)) / points))
  return most
}

/** 2 artanh((p − q)/(p + q)). */
function lnOfRatio(p: bigint, q: bigint): bigint {
  const s = ((p - q) * one) / (p + q)
  const z = (s * s) / one
  let power = s
  let sum = 0n
  for (let n = 1n; power !== 0n && power !== -1n; n += 2n) {
    sum += power / n
    power = (power * z) / one
  }
  return 2n * sum
}

function shifted(m: bigint, by: number): bigint {
  return by >= 0 ? m << BigInt(by) : m >> BigInt(-by)
}
