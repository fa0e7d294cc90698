import type { Unit } from './measurement.ts'

/** The units that a number may be printed in, largest first. */
const scales: Readonly<Record<Unit, Readonly<Record<string, number>>>> = {
  seconds: { s: 1, ms: 1e-3, µs: 1e-6, ns: 1e-9 },
  bytes: { GB: 1e9, MB: 1e6, kB: 1e3, B: 1 },
  aSecond: { 'G/s': 1e9, 'M/s': 1e6, 'k/s': 1e3, '/s': 1 },
}

/** A number in three digits or so, in the largest unit that it reaches: `1.24 s`, `310 ms`, `42.0 MB`, `8.10 M/s`. */
export function quantity(value: number, unit: Unit): string {
  const scale = Object.entries(scales[unit])
  const [name, size] = scale.find(([, size]) => Math.abs(value) >= size) ?? scale.at(-1)!
  return `${digits(value / size)} ${name}`
}

/** A number in three digits or so: `0.25`, `12.4`, `1,230`. */
export function digits(value: number): string {
  const size = Math.abs(value)
  if (size >= 99.5) return Math.round(value).toLocaleString('en')
  return value.toFixed(size >= 9.95 ? 1 : 2)
}

/** A number of people: `500`, `10 k`, `1 M`. */
export function peopleText(people: number): string {
  if (people >= 1e6) return `${people / 1e6} M`
  return people >= 1e3 ? `${people / 1e3} k` : String(people)
}
