import type { Graph } from '../../graph/graph.ts'
import { printProblems } from '../../scenario/printProblems.ts'
import type { Problem } from '../../scenario/problem.ts'
import type { ReadOptions } from '../../scenario/read.ts'
import type { Scenario } from '../../scenario/schema.ts'
import { exitCode } from '../exitCode.ts'
import { openScenario } from '../openScenario.ts'

/** Reads scenarios and prints every problem in them, and what a run of each takes; writes nothing. */
export async function check(files: readonly string[], options: ReadOptions): Promise<number> {
  let faulty = false
  for (const file of files) {
    const { scenario, problems, sources, ties } = openScenario(file, options)
    if (problems.length > 0) console.log(`${printProblems(problems, sources)}\n`)
    console.log(`${file}: ${verdict(problems)}`)
    faulty ||= scenario === undefined
    if (scenario !== undefined) console.log(`  ${await costOfRun(scenario, ties?.graph)}`)
  }
  return faulty ? exitCode.yourFault : exitCode.done
}

/** What a run takes on this machine, in words; what measures it is loaded only here. */
async function costOfRun(scenario: Scenario, imported?: Graph): Promise<string> {
  const { costOf } = await import('../cost.ts')
  const { costText } = await import('../costText.ts')
  return `a run takes ${costText(costOf(scenario, imported))} on this machine`
}

function verdict(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const counts = [counted(errors, 'error'), counted(problems.length - errors, 'warning')].filter(Boolean)
  return counts.length === 0 ? 'no problems' : counts.join(', ')
}

function counted(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`
}
