import { csv } from './csv.ts'
import type { Format } from './format.ts'
import { gexf } from './gexf.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { parquet } from './parquet.ts'
import { png } from './png.ts'

/** Every format that `--format` knows, by its word there. */
export const formats = { html, md: markdown, json, csv, parquet, png, gexf, junit } satisfies Readonly<
  Record<string, Format>
>

/** A word of `--format`. */
export type FormatName = keyof typeof formats

/** What is written where nothing was asked for. */
export const usualFormats: readonly FormatName[] = ['json', 'csv', 'html']
