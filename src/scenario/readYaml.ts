import { parseDocument } from 'yaml'
import { type Placed, plainData } from './plainData.ts'
import { type Problem, problemAt } from './problem.ts'
import type { SourceText } from './sourceText.ts'
import { tooDeep } from './tooDeep.ts'
import { nestedTooDeep, tagged, unparsed } from './yamlComplaints.ts'

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
  const deep = tooDeep(text)
  if (deep !== undefined) return { problems: [problemAt(source, from + deep, nestedTooDeep)] }

  // Keys that stand twice are found on the walk over the data: the library would compare each key with each.
  const document = parseDocument(text, { uniqueKeys: false, stringKeys: true, prettyErrors: false, logLevel: 'silent' })
  if (document.errors.length > 0) {
    const faults = document.errors
      .slice(0, 100)
      .map(({ pos, code, message }) =>
        problemAt(source, from + pos[0], unparsed(code, message, text.slice(pos[0], pos[0] + 9))),
      )
    const first = faults.filter((fault, at) => faults.findIndex((other) => other.line === fault.line) === at)
    return { problems: first.slice(0, mostFaults) }
  }
  const problems: Problem[] = []
  if (document.directives?.yaml.explicit) problems.push(problemAt(source, from, tagged('%YAML')))
  return { placed: plainData(document.contents, source, from, problems), problems }
}
