import type { Graph } from '../../graph/graph.ts'
import { printProblems } from '../../scenario/printProblems.ts'
import type { Problem } from '../../scenario/problem.ts'
import type { ReadOptions } from '../../scenario/read.ts'
import type { Scenario } from '../../scenario/schema.ts'
import type { Language } from '../../text/language.ts'
import { costOf } from '../cost.ts'
import { costText } from '../costText.ts'
import { exitCode } from '../exitCode.ts'
import { openScenario } from '../openScenario.ts'
import { roomHere, tooLarge } from '../tooLarge.ts'

/** What `check` was called with. */
export interface CheckOptions extends ReadOptions {
  readonly lang: Language
}

/** Reads scenarios and prints every problem in them, and what a run of each takes; writes nothing. */
export async function check(files: readonly string[], options: CheckOptions): Promise<number> {
  const { lang } = options
  let faulty = false
  for (const file of files) {
    const { scenario, problems, sources, ties } = openScenario(file, options)
    const run = scenario && (await runOf(file, scenario, ties?.graph, lang))
    if (problems.length > 0) console.log(`${printProblems(problems, sources, lang)}\n`)
    if (run?.fault !== undefined) console.log(`${printProblems([run.fault], [], lang)}\n`)
    const all = run?.fault === undefined ? problems : [...problems, run.fault]
    console.log(`${file}${{ en: ': ', zh: '：' }[lang]}${verdict(all, lang)}`)
    if (run !== undefined) {
      console.log({ en: `  a run takes ${run.takes} on this machine`, zh: `  在本机运行一次${run.takes}` }[lang])
    }
    faulty ||= run === undefined || run.fault !== undefined
  }
  return faulty ? exitCode.yourFault : exitCode.done
}

/** What a run takes on this machine, in words, and why it cannot be made, if so. */
async function runOf(
  file: string,
  scenario: Scenario,
  imported: Graph | undefined,
  lang: Language,
): Promise<{ readonly takes: string; readonly fault: Problem | undefined }> {
  const cost = await costOf(scenario, imported)
  return { takes: costText(cost, lang), fault: tooLarge(file, cost.memory, roomHere(false)) }
}

function verdict(problems: readonly Problem[], lang: Language): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length - errors
  const counts = [
    ...(errors === 0 ? [] : [{ en: counted(errors, 'error'), zh: `${errors}个错误` }[lang]]),
    ...(warnings === 0 ? [] : [{ en: counted(warnings, 'warning'), zh: `${warnings}个警告` }[lang]]),
  ]
  return counts.length === 0 ? { en: 'no problems', zh: '没有问题' }[lang] : counts.join({ en: ', ', zh: '，' }[lang])
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
