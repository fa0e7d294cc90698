import { type Precision, readPrecisions } from '../experiments/precision.ts'
import { printProblems } from '../scenario/printProblems.ts'
import { problemAt } from '../scenario/problem.ts'
import { sourceText } from '../scenario/sourceText.ts'
import type { Language } from '../text/language.ts'

/** Reads what `--until` says; where it cannot be read, prints why and what to write instead. */
export function openPrecisions(
  text: string,
  lang: Language,
): { readonly text: string; readonly precisions: readonly Precision[] } | 'faulty' {
  const read = readPrecisions(text)
  if (!('code' in read)) return { text, precisions: read }
  const source = sourceText('--until', text)
  console.error(`${printProblems([problemAt(source, read.offset, read)], [source], lang)}\n`)
  return 'faulty'
}
