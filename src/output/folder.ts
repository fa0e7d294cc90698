import type { DrawnChart } from '../charts/chart.ts'
import { drawCharts } from '../charts/drawCharts.ts'
import { titled } from '../charts/titled.ts'
import type { CommunityTables } from '../results/communityTables.ts'
import type { Result } from '../results/result.ts'
import type { Language } from '../text/language.ts'
import { type FormatName, formats, usualFormats } from './formats/index.ts'
import { type FolderFile, type Hash, receipt } from './receipt.ts'

import type { TiesSummary } from './summaryJson.ts'
import { svg } from './svg.ts'

/** What a run's folder needs besides the result. */
export interface FolderRequest {
  readonly result: Result
  /** The resolved scenario as text. */
  readonly scenario: string
  readonly ties: TiesSummary
  /** The edge list, where the ties were imported: kept beside the scenario, so that the folder runs again by itself. */
  readonly edges?: FolderFile
  /** Options of the command line that decide what is in the folder. */
  readonly options?: readonly string[]
  readonly formats?: readonly FormatName[]
  readonly language?: Language
  readonly hash: Hash
  /** An SVG as a PNG, where that format may be asked for. */
  readonly png?: (svg: string) => Promise<Uint8Array>
  /** The people of the run and what joins them, where a format that shows them may be asked for. */
  readonly community?: () => CommunityTables
}

/** Every file of a run's folder; the receipt last. The same for the same run, to the byte. */
export async function folder({
  result,
  scenario,
  ties,
  edges,
  options,
  formats: asked = usualFormats,
  language = 'en',
  hash,
  png = unpainted,
  community = unknownPeople,
}: FolderRequest): Promise<readonly FolderFile[]> {
  const charts = drawCharts(result, language)
  const command = ['kfactor run scenario.yaml', ...(options ?? [])].join(' ')
  const drawn = new Map<string, Promise<string>>()
  /** Drawn once, for however many formats. */
  const svgOf = (chart: DrawnChart, alone: boolean): Promise<string> => {
    const key = `${chart.name} ${alone}`
    const found = drawn.get(key) ?? svg(alone ? titled(chart) : chart.spec, chart.name)
    drawn.set(key, found)
    return found
  }
  const written = new Map<string, FolderFile>([['scenario.yaml', { path: 'scenario.yaml', text: scenario }]])
  if (edges !== undefined) written.set(edges.path, edges)
  for (const name of asked) {
    for (const file of await formats[name].files({
      result,
      scenario,
      command,
      ties,
      charts,
      svg: svgOf,
      png,
      community,
      language,
    })) {
      written.set(file.path, file)
    }
  }
  const files = [...written.values()]
  return [...files, receipt(result, files, hash, options)]
}

function unpainted(): Promise<Uint8Array> {
  throw new Error('missing png')
}

function unknownPeople(): CommunityTables {
  throw new Error('missing community')
}
