import { barabasiAlbert } from './barabasiAlbert.ts'
import { blockModel } from './blockModel.ts'
import { complete } from './complete.ts'
import { configurationModel } from './configurationModel.ts'
import { erdosRenyi } from './erdosRenyi.ts'
import { holmeKim } from './holmeKim.ts'
import { wattsStrogatz } from './wattsStrogatz.ts'

/** Every way of making a graph, by its word in a scenario file. */
export const generators = {
  erdosRenyi,
  wattsStrogatz,
  barabasiAlbert,
  holmeKim,
  blockModel,
  configurationModel,
  complete,
} as const
