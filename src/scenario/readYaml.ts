import { parseDocument } from 'yaml'
import { excessIn } from './excess.ts'
import { type Placed, plainData } from './plainData.ts'
import { type Problem, problemAt } from './problem.ts'
import type { SourceText } from './sourceText.ts'
import { tagged, unparsed } from './yamlComplaints.ts'

/** Faults of syntax told at once; those after them mostly follow from them. */
const mostFaults = 5

/**
 * Reads a source, or the part of it that begins at `from`, as YAML 1.2 that is plain data: no aliases, no tags, each
 * key once.
 *
 * Where the text is not YAML at all, `placed` is undefined.
 */
export function readYaml(
  source: SourceText,
  from = 0,
  to = source.text.length,
): { readonly placed?: Placed; readonly problems: readonly Problem[] } {
  const text = source.text.slice(from, to)
  const excess = excessIn(text)
  if (excess) return { problems: [problemAt(source, from + excess.offset, excess.complaint)] }

  // Keys that stand twice are found on the walk over the data: the library would compare each key with each.
  const document = parseDocument(text, { uniqueKeys: false, stringKeys: true, prettyErrors: false, logLevel: 'error' })
  if (document.errors.length > 0) {
    // What the parser misses at the end it misses below the last line; shown is where the text ends.
    const end = text.trimEnd().length
    const faults = document.errors.slice(0, 100).map(({ pos, code, message }) => {
      // Of a text begun by > or | the parser points at what follows that sign.
      const begins = Math.max(text.lastIndexOf('>', pos[0]), text.lastIndexOf('|', pos[0]))
      const at = /^Block scalar header/.test(message) ? begins : Math.min(pos[0], end)
      return problemAt(source, from + at, unparsed(code, message, text.slice(at, at + 2)))
    })
    const first = faults.filter((fault, at) => faults.findIndex((other) => other.line === fault.line) === at)
    return { problems: first.slice(0, mostFaults) }
  }
  const problems: Problem[] = []
  if (document.directives?.yaml.explicit) problems.push(problemAt(source, from, tagged('%YAML')))
  return { placed: plainData(document.contents, source, from, problems), problems }
}
