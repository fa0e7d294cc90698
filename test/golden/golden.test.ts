import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { simulate } from '../../src/model/simulate.ts'
import { shippedModel, shippedNames } from '../shipped.ts'
import { differenceOf, portrait } from './portrait.ts'

/*
 * What every shipped scenario comes to with 1,000 people. When the model is meant to change, `npm run golden` keeps the
 * new numbers; the commit gives the reason.
 */
test.each(shippedNames)('%s comes to the same numbers as before', (name) => {
  const now = portrait(simulate(shippedModel(name, name === 'importedGraph' ? {} : { people: 1000 })).world)
  const file = join(import.meta.dirname, `${name}.txt`)
  if (process.env.GOLDEN === 'new') writeFileSync(file, now)
  else expect(differenceOf(existsSync(file) ? readFileSync(file, 'utf8') : '', now)).toBe('')
})

describe('a difference', () => {
  const line = (name: string, rest: string) => name.padEnd(22) + rest
  const before = [
    line('members', '10 12'),
    line('left', '0 1'),
    '',
    line('days', 'aaabbbccc'),
    line('people', 'xxxyyy'),
    '',
  ]
  const told = (...now: readonly string[]) => differenceOf(before.join('\n'), now.join('\n'))

  test('of nothing is nothing', () => expect(told(...before)).toBe(''))
  test('names the first day, the first person and the columns with their days', () => {
    const now = [
      line('members', '10 13'),
      line('left', '0 1'),
      '',
      line('days', 'aaabbZccc'),
      line('people', 'xxxyyZ'),
      '',
    ]
    expect(told(...now)).toBe(
      'day 2 is the first to differ; person 1 is the first who does.\nmembers: 12 → 13 in days 11–20',
    )
  })
  test('names a column that is new or gone, though nobody lives otherwise', () => {
    const now = [
      line('members', '10 12'),
      line('joined', '0 1'),
      '',
      line('days', 'aaabbbccc'),
      line('people', 'xxxyyy'),
      '',
    ]
    expect(told(...now)).toBe('no day differs; no person does.\nleft: gone\njoined: new')
  })
})
