import { readFileSync } from 'node:fs'
import type { FolderFile } from '../output/receipt.ts'
import type { Scenario } from '../scenario/schema.ts'
import { graphEnding } from './openTies.ts'

/**
 * A scenario as it is written into a folder, with the file of ties it names beside it, so that it runs there by itself.
 *
 * @param graphFile that file as seen from the working directory, where the scenario names one
 * @param name of the file in the folder, without its ending
 */
export function withTies<Written extends Pick<Scenario, 'market'>>(
  scenario: Written,
  graphFile: string | undefined,
  name: string,
): { readonly beside: Written; readonly files: readonly FolderFile[] } {
  if (graphFile === undefined) return { beside: scenario, files: [] }
  const path = `${name}${graphFile.endsWith(graphEnding) ? graphEnding : '.txt'}`
  const beside = { ...scenario, market: { ...scenario.market, graph: { file: path } } }
  return { beside, files: [{ path, text: readFileSync(graphFile) }] }
}
