import type { Graph } from '../../graph/graph.ts'
import { printProblems } from '../../scenario/printProblems.ts'
import type { Problem } from '../../scenario/problem.ts'
import type { ReadOptions } from '../../scenario/read.ts'
import type { Scenario } from '../../scenario/schema.ts'
import { costOf } from '../cost.ts'
import { costText } from '../costText.ts'
import { exitCode } from '../exitCode.ts'
import { openScenario } from '../openScenario.ts'
import { roomHere, tooLarge } from '../tooLarge.ts'

/** Reads scenarios and prints every problem in them, and what a run of each takes; writes nothing. */
export async function check(files: readonly string[], options: ReadOptions): Promise<number> {
  let faulty = false
  for (const file of files) {
    const { scenario, problems, sources, ties } = openScenario(file, options)
    const run = scenario && (await runOf(file, scenario, ties?.graph))
    if (problems.length > 0) console.log(`${printProblems(problems, sources)}\n`)
    if (run?.fault !== undefined) console.log(`${printProblems([run.fault], [])}\n`)
    const all = run?.fault === undefined ? problems : [...problems, run.fault]
    console.log(`${file}: ${verdict(all)}`)
    if (run !== undefined) console.log(`  a run takes ${run.takes} on this machine`)
    faulty ||= run === undefined || run.fault !== undefined
  }
  return faulty ? exitCode.yourFault : exitCode.done
}

/** What a run takes on this machine, in words, and why it cannot be made, if so. */
async function runOf(
  file: string,
  scenario: Scenario,
  imported?: Graph,
): Promise<{ readonly takes: string; readonly fault: Problem | undefined }> {
  const cost = await costOf(scenario, imported)
  return { takes: costText(cost), fault: tooLarge(file, cost.memory, roomHere(false)) }
}

function verdict(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const counts = [counted(errors, 'error'), counted(problems.length - errors, 'warning')].filter(Boolean)
  return counts.length === 0 ? 'no problems' : counts.join(', ')
}

function counted(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`
}
