import { needed } from '../kernels/kernels.ts'
import { lastDaysRoutine } from './departuresCode.ts'
import { findLivesRoutine, keepOrdersRoutine } from './purchasesCode.ts'
import { findTiesRoutine, followTiesRoutine } from './tiesCode.ts'
import {
  findBlocksRoutine,
  findOutsideRoutine,
  keepSharesRoutine,
  noteEachRoutine,
  readOnRoutine,
} from './visitsCode.ts'

type Told = readonly number[]

/** The kernels of the laws, which do for a market that is laid out what functions of their names do in TypeScript. */
interface Walk {
  readonly findTies: (...told: Told) => number
  readonly followTies: (...told: Told) => void
  readonly lastDays: (...told: Told) => void
  readonly findBlocks: (...told: Told) => number
  readonly keepShares: (...told: Told) => number
  readonly noteEach: (...told: Told) => number
  readonly readOn: (...told: Told) => number
  readonly findOutside: (...told: Told) => number
  readonly findLives: (...told: Told) => number
  readonly keepOrders: (...told: Told) => void
}

export const walk: () => Walk = needed<Walk>(() => [
  findTiesRoutine(),
  followTiesRoutine(),
  lastDaysRoutine(),
  findBlocksRoutine(),
  keepSharesRoutine(),
  noteEachRoutine(),
  readOnRoutine(),
  findOutsideRoutine(),
  findLivesRoutine(),
  keepOrdersRoutine(),
])
