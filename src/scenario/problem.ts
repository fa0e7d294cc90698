import type { Words } from '../text/language.ts'
import { type ProblemCode, problemCodes } from './problemCodes.ts'
import { positionIn, type SourceText } from './sourceText.ts'

/** Something in a scenario file, or on the command line, that its writer should change. */
export interface Problem {
  readonly code: ProblemCode
  /** An error keeps the scenario from being run; a warning does not. */
  readonly severity: 'error' | 'warning'
  /** The file as it was named; `--set` for the settings of the command line, each on a line of its own. */
  readonly file: string
  /** Counted from 1; columns in UTF-16 units, as editors count them. */
  readonly line: number
  readonly column: number
  /** The field, like `plays.0.start`; empty where the file as a whole is meant. */
  readonly path: string
  readonly message: Words
  /** What to write instead. */
  readonly help: Words
}

/** What is wrong, before it is known where that stands in the source. */
export type Complaint = Pick<Problem, 'message' | 'help'> & {
  readonly code: ProblemCode
  readonly path?: readonly PropertyKey[]
  /** Which half of `key: value` is meant; the value unless told. */
  readonly at?: 'key' | 'value'
}

/** A complaint about what stands at an offset of a source. */
export function problemAt(source: SourceText, offset: number, { code, path = [], message, help }: Complaint): Problem {
  const { severity } = problemCodes[code]
  return { code, severity, file: source.file, ...positionIn(source, offset), path: path.join('.'), message, help }
}

/** Problems in the order in which they stand: those of the file before those of `--set`. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const place = (problem: Problem) => (problem.file === '--set' ? 1 : 0)
  return problems.toSorted((a, b) => place(a) - place(b) || a.line - b.line || a.column - b.column)
}
