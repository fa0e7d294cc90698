import { diagnoseByDay, runsOfDiagnosis, suspicionsOf } from '../experiments/diagnose.ts'
import { diagnosesTable } from '../experiments/diagnosesTable.ts'
import { riskRegisterByDay, runsOfRegister } from '../experiments/riskRegister.ts'
import { risksOf } from '../experiments/risksOf.ts'
import { runsOfStack, stackByDay } from '../experiments/stack.ts'
import { twinByDay } from '../experiments/twin.ts'
import { type ByDay, endedEarly } from '../model/byDay.ts'
import type { Model } from '../model/model.ts'
import type { Run } from '../model/run.ts'
import { dayByDay } from '../model/simulate.ts'
import type { Tables } from '../results/result.ts'
import type { Language } from '../text/language.ts'
import { compileFor } from './compiling.ts'
import { inTurns } from './inTurns.ts'
import { interrupt } from './interrupt.ts'
import type { progressBar } from './progress.ts'
import type { Ready } from './ready.ts'

/** What a run is asked to be held against, and the language of what is said meanwhile. */
export interface Asked {
  /** Whether scenarios with plays are run without them, too. */
  readonly twin: boolean
  /** Whether scenarios with several plays are run with each alone, too. */
  readonly stack: boolean
  /** Whether scenarios with random events get a register of risks. */
  readonly risks: boolean
  /** Whether suspected causes of a failure are looked into. */
  readonly diagnoses: boolean
  readonly lang: Language
}

/** Person-days from which on a run lasts for seconds. */
const long = 3_000_000

/** Runs a model, and the experiments asked for, with one bar over all their days; after Ctrl-C what is done of the run. */
export async function simulated(
  model: Model,
  { scenario, ties }: Ready,
  asked: Asked,
  barOf: (runs: number) => ReturnType<typeof progressBar>,
): Promise<{ readonly facts: Run; readonly tables: Partial<Tables>; readonly stopped: boolean }> {
  const stackRuns = asked.stack ? runsOfStack(model) : 0
  const atRisk = asked.risks ? risksOf(model) : []
  const twinRuns = asked.twin && model.plays.length > 0 ? 1 : 0
  const bar = barOf(1 + twinRuns + stackRuns + runsOfRegister(atRisk))
  const ctrlC = interrupt(asked.lang)
  if (model.people * model.days >= long) compileFor('longRun')
  try {
    const days = dayByDay(model)
    const alone = (await inTurns(days, ctrlC.asked, bar.at)) ?? endedEarly(days)
    const after = (runs: number) => (done: number) => bar.at(runs * model.days + done)
    const next = async <Made>(runs: number, before: number, work: () => ByDay<Made>) =>
      runs > 0 && !ctrlC.asked() ? inTurns(work(), ctrlC.asked, after(before)) : undefined
    const twin = await next(twinRuns, 1, () => twinByDay(model))
    const facts = { ...alone, ...(twin === undefined ? {} : { twin }) }
    const stack = await next(stackRuns, 1 + twinRuns, () => stackByDay(facts))
    const risks = await next(atRisk.length, 1 + twinRuns + stackRuns, () => riskRegisterByDay(atRisk))
    const suspected = asked.diagnoses && !ctrlC.asked() ? suspicionsOf(facts, scenario).length : 0
    const why = barOf(runsOfDiagnosis(suspected))
    const findings =
      asked.diagnoses && !ctrlC.asked()
        ? await inTurns(diagnoseByDay(facts, scenario, ties?.graph), ctrlC.asked, why.at)
        : undefined
    const tables = {
      ...(stack === undefined ? {} : { stack }),
      ...(risks === undefined ? {} : { risks }),
      ...(findings === undefined ? {} : { diagnoses: diagnosesTable(findings) }),
    }
    return { facts, tables, stopped: ctrlC.asked() }
  } finally {
    ctrlC.close()
    bar.done()
  }
}
