import type { z } from 'zod'
import type { Words } from '../../text/language.ts'
import type { Clock } from '../clock.ts'
import type { DayColumn } from '../dayRows.ts'
import type { Purpose } from '../streams.ts'

/** A way by which people outside come across the community without any member: what it is, its fields, and its rule. */
export interface OutsideChannel<Fields extends z.ZodRawShape> {
  readonly summary: Words
  readonly chinese: string
  /** The stream of whom it reaches. */
  readonly luck: Purpose
  /** The line of the ledger that its cost is booked in. */
  readonly spent: DayColumn
  readonly parameters: z.ZodObject<Fields, z.core.$strict>
  /** Part of the people outside whom it reaches on a day, 0..1. */
  readonly reachOn: (fields: z.output<z.ZodObject<Fields, z.core.$strict>>, clock: Clock, day: number) => number
  /** Fen for each whom it reaches. */
  readonly costOf: (fields: z.output<z.ZodObject<Fields, z.core.$strict>>) => number
}

/** A channel from outside; keeps the field types that its rule may rely on. */
export function outsideChannel<Fields extends z.ZodRawShape>(given: OutsideChannel<Fields>): OutsideChannel<Fields> {
  return given
}
