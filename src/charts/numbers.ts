import { column, type Table } from '../results/table.ts'

/** A column of numbers; a cell without a number counts as 0. Throws `unknown column`. */
export function numbers(table: Table, name: string): readonly number[] {
  return column(table, name).map((cell) => (typeof cell === 'number' ? cell : 0))
}

/** A column of words. Throws `unknown column`. */
export function words(table: Table, name: string): readonly string[] {
  return column(table, name).map((cell) => String(cell ?? ''))
}

/** Sum of numbers, in their order; 0 of none. */
export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

/** Mean of the values on the days (from 1) that a test picks; null of none. */
export function meanWhere(values: readonly number[], picks: (day: number) => boolean): number | null {
  const picked = values.filter((_, at) => picks(at + 1))
  return picked.length === 0 ? null : total(picked) / picked.length
}
