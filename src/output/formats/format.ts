import type { Chart, DrawnChart } from '../../charts/chart.ts'
import type { CommunityTables } from '../../results/communityTables.ts'
import type { Result } from '../../results/result.ts'
import type { Language, Words } from '../../text/language.ts'
import type { FolderFile } from '../receipt.ts'
import type { TiesSummary } from '../summaryJson.ts'

/** What a format may be made from. */
export interface FormatRequest {
  readonly result: Result
  /** The resolved scenario as text, and the command that repeats the run. */
  readonly scenario: string
  readonly command: string
  readonly ties: TiesSummary
  readonly charts: readonly Chart[]
  /** The SVG of a chart: `alone` with its title and its finding, else as it stands under those in a page. */
  readonly svg: (chart: DrawnChart, alone: boolean) => Promise<string>
  /** An SVG as a PNG; given from outside, since painting belongs to the platform. */
  readonly png: (svg: string) => Promise<Uint8Array>
  /** Who was ever in the community and what joins them; made only where it is asked for. */
  readonly community: () => CommunityTables
  readonly language: Language
}

/** A way in which a run's results can be written. */
export interface Format {
  /** What is written, and who reads it. */
  readonly summary: Words
  readonly files: (request: FormatRequest) => Promise<readonly FolderFile[]>
}
