import { isScalar, parseDocument } from 'yaml'
import { z } from 'zod'
import { assigned, type Step } from './assigned.ts'
import { bare, type Field, fieldAt } from './fieldAt.ts'
import type { Placed } from './plainData.ts'
import { type Complaint, type Problem, problemAt } from './problem.ts'
import { readYaml } from './readYaml.ts'
import { replaceGraph } from './replaceGraph.ts'
import { scenarioFields } from './schema.ts'
import { type SourceText, sourceText } from './sourceText.ts'

/** The name under which problems point at the settings of the command line. */
export const settingsFile = '--set'

/** The settings of the command line as a source, each on a line of its own. */
export function settingsSource(sets: readonly string[]): SourceText {
  return sourceText(settingsFile, sets.map((set) => set.replace(/\r?\n/g, ' ')).join('\n'))
}

/**
 * A scenario with settings like `plays.0.start=2026-03-10` written over it, one after the other.
 *
 * A path names fields and places in lists, counted from 0; the place after the last adds to the list. What the path
 * leads through starts from its default where the file is silent. A value is read as in a file: `30%`, `[a, b]`,
 * `{a: 1}`. A setting that is no setting is a problem and changes nothing.
 */
export function applySettings(
  scenario: Placed,
  sets: readonly string[],
): { readonly placed: Placed; readonly problems: readonly Problem[] } {
  const source = settingsSource(sets)
  const problems: Problem[] = []
  let placed = scenario
  for (const [line, from] of source.lines.slice(0, sets.length).entries()) {
    const to = (source.lines[line + 1] ?? source.text.length + 1) - 1
    const text = source.text.slice(from, to)
    const equals = text.indexOf('=')
    if (equals <= 0) {
      problems.push(problemAt(source, from, notASetting))
      continue
    }
    const given = readValue(source, from + equals + 1, to)
    problems.push(...given.problems)
    if (given.placed === undefined) continue
    const root: Field = { schema: scenarioFields, value: placed.value }
    const steps = stepsOf(text.slice(0, equals), from, root)
    const path = steps.map(({ name }) => name)
    const result = assigned(placed, root, steps, given.placed)
    if ('place' in result) placed = replaceGraph(result, path, placed)
    else problems.push(problemAt(source, result.offset, { ...result, code: 'bad-setting', path }))
  }
  return { placed, problems }
}

const notASetting: Complaint = {
  code: 'bad-setting',
  message: { en: 'a setting is written  path=value', zh: '应写成“字段=值”' },
  help: { en: 'like  --set community.members=500', zh: '如  --set community.members=500' },
}

/** The steps of a path; below a map with free keys, such as targets, the rest is one key, dots and all. */
function stepsOf(path: string, from: number, root: Field): readonly Step[] {
  const steps: Step[] = []
  let offset = 0
  while (offset <= path.length) {
    const around = fieldAt(
      root,
      steps.map(({ name }) => name),
    )
    const free = around !== undefined && bare(around).schema instanceof z.ZodRecord
    const dot = path.indexOf('.', offset)
    const end = free || dot < 0 ? path.length : dot
    steps.push({ name: path.slice(offset, end).trim(), offset: from + offset })
    offset = end + 1
  }
  return steps
}

/** The value of a setting: lists, maps and quoted texts as YAML; else a number, true, false, or the text as it stands. */
function readValue(source: SourceText, from: number, to: number): ReturnType<typeof readYaml> {
  const text = source.text.slice(from, to).trim()
  if (/^[[{"']/.test(text)) return readYaml(source, from, to)
  const node = /^[\w.+-]+$/.test(text) ? parseDocument(text).contents : null
  const value = isScalar(node) ? node.value : text
  return { placed: { value, place: { source, key: from, value: from, children: new Map() } }, problems: [] }
}
