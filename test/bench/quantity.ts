import type { Unit } from './measurement.ts'

/** A number with its unit in three digits or so: `1.24 s`, `310 ms`, `42 MB`, `8.1 M/s`, `33.2%`, `0.25`. */
export function quantity(value: number, unit: Unit): string {
  if (unit === 'seconds')
    return scaled(value, [
      [1, 's'],
      [1e-3, 'ms'],
      [1e-6, 'µs'],
      [1e-9, 'ns'],
    ]) // prettier
  if (unit === 'bytes')
    return scaled(value, [
      [1e9, 'GB'],
      [1e6, 'MB'],
      [1e3, 'kB'],
      [1, 'B'],
    ])
  if (unit === 'aSecond')
    return scaled(value, [
      [1e9, 'G/s'],
      [1e6, 'M/s'],
      [1e3, 'k/s'],
      [1, '/s'],
    ])
  if (unit === 'share') return `${(100 * value).toFixed(1)}%`
  return digits(value)
}

/** In the largest of the units that the value reaches, else the smallest; units stand largest first. */
function scaled(value: number, units: readonly (readonly [number, string])[]): string {
  const [size, name] = units.find(([size]) => Math.abs(value) >= size) ?? units.at(-1) ?? [1, '']
  return `${digits(value / size)} ${name}`
}

function digits(value: number): string {
  const size = Math.abs(value)
  if (size >= 99.5) return Math.round(value).toLocaleString('en')
  return value.toFixed(size >= 9.95 ? 1 : 2)
}

/** A number of people, or of anything there are many of: `10 k`, `1 M`. */
export function peopleText(people: number): string {
  if (people >= 1e6) return `${people / 1e6} M`
  return people >= 1e3 ? `${people / 1e3} k` : String(people)
}
