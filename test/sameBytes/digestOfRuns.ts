import type { Run } from '../../src/model/run.ts'
import { simulate } from '../../src/model/simulate.ts'
import { build } from '../../src/scenario/build.ts'
import { scenarioFields } from '../../src/scenario/schema.ts'

/** One digest a scenario of all that a run of it leaves behind: every day's row, and every number kept of every person. */
export function digestOfRuns(scenarios: readonly object[]): readonly string[] {
  return scenarios.map((words) => digest(simulate(build(scenarioFields.parse(words)))))
}

/** FNV-1a over the bits of all columns, in the order of their names. */
function digest({ world }: Run): string {
  let hash = 0x811c9dc5
  const take = (column: ArrayBufferView) => {
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  }
  const takeAll = (columns: object) => {
    for (const [, column] of Object.entries(columns).sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (ArrayBuffer.isView(column)) take(column)
    }
  }
  for (const columns of [
    world.dayRows,
    world.traits,
    world.character,
    world,
    world.roll,
    world.orderBook,
    world.claims,
    world.invitations,
  ]) {
    takeAll(columns)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
