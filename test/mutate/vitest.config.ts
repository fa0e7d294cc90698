import { defineConfig } from 'vitest/config'
import { rooms } from './rooms.ts'

const room = rooms[process.env.MUTATE ?? '']
if (room === undefined) throw new Error(`unknown room: ${process.env.MUTATE}`)

/** The tests of the room whose mutants are tried, through the bundler's runner: it tells which test reaches which mutant. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    setupFiles: ['test/fixedLuck.ts'],
    include: [...room.tests],
    exclude: [...(room.without ?? [])],
    testTimeout: 60_000,
  },
})
