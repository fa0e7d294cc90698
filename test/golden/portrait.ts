import { createHash } from 'node:crypto'
import { type DayColumn, dayColumns } from '../../src/model/dayRows.ts'
import type { Roll } from '../../src/model/roll.ts'
import type { World } from '../../src/model/world.ts'

/** Days that are summed into one number of a column. */
const together = 10

/** What is kept of each person: what they are, and what became of them. */
const lives = [
  'joinDay',
  'leftDay',
  'route',
  'referrer',
  'generation',
  'shares',
  'orders',
  'spend',
] as const satisfies readonly (keyof World)[]

/** What is kept of whoever has been a member. */
const moods = ['satisfaction', 'habit'] as const satisfies readonly (keyof Roll)[]

/**
 * What a run comes to, as text that is short, and that shows where another differs: each daily column summed by ten days, a
 * digest of each day, and one of each person's life.
 */
export function portrait(world: World): string {
  const names = Object.keys(dayColumns) as DayColumn[]
  const columns = names.map((name) => `${name.padEnd(22)}${byTenDays(world.dayRows[name]).join(' ')}`)
  const days = world.dayRows.members.length
  const byDay = Array.from({ length: days }, (_, day) => digest(names.map((name) => world.dayRows[name][day])))
  const byPerson = Array.from(world.joinDay, (_, person) =>
    digest([
      ...lives.map((life) => world[life][person]),
      ...moods.map((mood) => world.roll[mood][world.rowOf[person]] ?? 0),
      world.traits.fit[person],
      world.traits.segment[person],
    ]),
  )
  return [
    ...columns,
    '',
    `days                  ${byDay.join('')}`,
    `people                ${byPerson.join('')}`,
    '',
  ].join('\n')
}

function byTenDays(column: Float64Array): string[] {
  return Array.from({ length: Math.ceil(column.length / together) }, (_, at) => {
    const sum = column.subarray(at * together, (at + 1) * together).reduce((all, each) => all + each, 0)
    return String(Number(sum.toPrecision(12)))
  })
}

/** Characters of a digest. */
const short = 3

/** A few characters that another list of numbers has with a chance of 1 in 262,144. */
function digest(numbers: readonly number[]): string {
  const bytes = new Uint8Array(Float64Array.from(numbers).buffer)
  return createHash('sha256').update(bytes).digest('base64').slice(0, short)
}

/**
 * How two portraits differ, in words: the first day and the first person that do, and the columns with the ten days in
 * which each first does. Empty where they are the same.
 */
export function differenceOf(before: string, now: string): string {
  if (before === now) return ''
  const [was, is] = [linesOf(before), linesOf(now)]
  const firstOf = (name: string) => firstChange(was.get(name) ?? '', is.get(name) ?? '') + 1
  const [day, person] = [firstOf('days'), firstOf('people')]
  const told = [
    day === 0 ? 'no day differs' : `day ${day} is the first to differ`,
    person === 0 ? 'no person does' : `person ${person - 1} is the first who does`,
  ]
  const columns = [...new Set([...was.keys(), ...is.keys()])].filter((name) => name !== 'days' && name !== 'people')
  const changes = columns.flatMap((name) => changeOf(name, was.get(name), is.get(name)))
  return [`${told.join('; ')}.`, ...changes].join('\n')
}

function linesOf(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').filter((line) => line !== '')
  return new Map(lines.map((line) => [line.slice(0, 22).trim(), line.slice(22)]))
}

/** The place of the first digest that differs, or -1. */
function firstChange(before: string, now: string): number {
  const length = Math.max(before.length, now.length)
  for (let at = 0; at < length; at += short)
    if (before.slice(at, at + short) !== now.slice(at, at + short)) return at / short
  return -1
}

function changeOf(name: string, before: string | undefined, now: string | undefined): readonly string[] {
  if (before === undefined) return [`${name}: new`]
  if (now === undefined) return [`${name}: gone`]
  const [was, is] = [before.split(' '), now.split(' ')]
  const at = was.findIndex((each, place) => each !== is[place])
  if (at < 0) return was.length === is.length ? [] : [`${name}: other days`]
  return [`${name}: ${was[at]} → ${is[at]} in days ${at * together + 1}–${(at + 1) * together}`]
}
