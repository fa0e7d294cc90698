import { simulate } from '../../model/simulate.ts'
import { credibilityCard } from '../../output/credibilityCard.ts'
import { credibility as cardOf } from '../../results/credibility.ts'
import { column } from '../../results/table.ts'
import { build } from '../../scenario/build.ts'
import { printProblems } from '../../scenario/printProblems.ts'
import type { ReadOptions } from '../../scenario/read.ts'
import type { Language } from '../../text/language.ts'
import { exitCode } from '../exitCode.ts'
import { marks } from '../marks.ts'
import { openScenario } from '../openScenario.ts'
import { progressBar } from '../progress.ts'
import { nothingRun } from '../runFolder.ts'

/** What `credibility` was called with. */
export interface CredibilityOptions extends ReadOptions {
  readonly lang: Language
}

/** Runs scenarios and prints the credibility card of each; writes nothing. A fact that fails is a target missed. */
export function credibility(files: readonly string[], options: CredibilityOptions): number {
  const { lang } = options
  const opened = files.map((file) => ({ file, ...openScenario(file, options) }))
  for (const { problems, sources } of opened) {
    if (problems.length > 0) console.error(`${printProblems(problems, sources, lang)}\n`)
  }
  if (opened.some(({ scenario }) => scenario === undefined)) {
    console.error(nothingRun[lang])
    return exitCode.yourFault
  }
  let failed = false
  for (const { file, scenario, ties } of opened) {
    if (scenario === undefined) continue
    const model = build(scenario, ties?.graph)
    const bar = progressBar(file, model.days, process.stderr.isTTY === true, lang)
    const card = cardOf(simulate(model, bar.at))
    bar.done()
    console.log(credibilityCard(scenario.name, card, marks, process.stdout.columns ?? 80, lang))
    failed ||= column(card, 'standing').includes('fail')
  }
  return failed ? exitCode.targetMissed : exitCode.done
}
