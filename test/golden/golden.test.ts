import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { type DayColumn, dayColumns } from '../../src/model/dayRows.ts'
import { simulate } from '../../src/model/simulate.ts'
import type { World } from '../../src/model/world.ts'
import { shippedModel, shippedNames } from '../shipped.ts'

/*
 * What every shipped scenario comes to with 1,000 people: each daily column, summed by ten days, and digests of what
 * became of the people. When the model is meant to change, refresh with `npx vitest run test/golden -u` and give the
 * reason in the commit.
 */
test.each(shippedNames)('%s comes to the same numbers as before', async (name) => {
  const { world } = simulate(shippedModel(name, name === 'importedGraph' ? {} : { people: 1000 }))
  await expect(portrait(world)).toMatchFileSnapshot(`${name}.txt`)
})

function portrait(world: World): string {
  const names = Object.keys(dayColumns) as DayColumn[]
  const columns = names.map((name) => `${name.padEnd(22)}${byTenDays(world.dayRows[name]).join(' ')}`)
  const people = {
    traits: world.traits.fit,
    joinDay: world.joinDay,
    leftDay: world.leftDay,
    referrer: world.referrer,
    orders: world.orders,
    spend: world.spend,
    satisfaction: world.satisfaction,
  }
  const digests = Object.entries(people).map(([name, column]) => `${name.padEnd(22)}${digest(column)}`)
  return [...columns, '', ...digests, ''].join('\n')
}

function byTenDays(column: Float64Array): string[] {
  const sums: string[] = []
  for (let day = 0; day < column.length; day += 10) {
    sums.push(
      String(
        Number(
          column
            .subarray(day, day + 10)
            .reduce((a, b) => a + b)
            .toPrecision(12),
        ),
      ),
    )
  }
  return sums
}

function digest(column: {
  readonly buffer: ArrayBufferLike
  readonly byteOffset: number
  readonly byteLength: number
}): string {
  const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16)
}
