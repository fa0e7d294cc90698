import { printProblems } from '../../scenario/printProblems.ts'
import type { Problem } from '../../scenario/problem.ts'
import type { ReadOptions } from '../../scenario/read.ts'
import { exitCode } from '../exitCode.ts'
import { openScenario } from '../openScenario.ts'

/** Reads scenarios and prints every problem in them; runs and writes nothing. */
export function check(files: readonly string[], options: ReadOptions): number {
  let faulty = false
  for (const file of files) {
    const { scenario, problems, sources } = openScenario(file, options)
    if (problems.length > 0) console.log(`${printProblems(problems, sources)}\n`)
    console.log(`${file}: ${verdict(problems)}`)
    faulty ||= scenario === undefined
  }
  return faulty ? exitCode.yourFault : exitCode.done
}

function verdict(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const counts = [counted(errors, 'error'), counted(problems.length - errors, 'warning')].filter(Boolean)
  return counts.length === 0 ? 'no problems' : counts.join(', ')
}

function counted(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`
}
