import type { Graph } from '../graph/graph.ts'
import { metrics } from '../metrics/index.ts'
import { after, type ByDay, finished } from '../model/byDay.ts'
import type { Model } from '../model/model.ts'
import type { Run } from '../model/run.ts'
import { dayByDay } from '../model/simulate.ts'
import { build } from '../scenario/build.ts'
import { inSmall } from '../scenario/inSmall.ts'
import type { Scenario } from '../scenario/schema.ts'
import { meanInterval } from '../stats/meanInterval.ts'
import type { Diagnosis, Suspicion } from './diagnoses/diagnosis.ts'
import { type DiagnosisName, diagnoses } from './diagnoses/index.ts'
import { joins, type Measure, profit } from './diagnoses/measures.ts'
import { replicate } from './replicate.ts'

/** What a measure changes without a suspected cause: a part of itself, or fen; null where it has no value. */
export interface Change {
  readonly measure: Measure
  readonly estimate: number | null
  readonly low: number | null
  readonly high: number | null
}

/** A suspected cause, what changes without it, and whether that is evidence enough to state it. */
export interface Finding extends Suspicion {
  readonly name: DiagnosisName
  readonly diagnosis: Diagnosis
  readonly stated: boolean
  /** What should change, then new users and profit. */
  readonly changes: readonly [Change, ...Change[]]
}

/** What a run gives reason to suspect, in the order of the registry; nothing in a reduced form. */
export function suspicionsOf(run: Run, scenario: Scenario): readonly (Suspicion & { readonly name: DiagnosisName })[] {
  if (scenario.reduced !== undefined) return []
  const names = Object.keys(diagnoses) as readonly DiagnosisName[]
  return names.flatMap((name) => diagnoses[name].suspect(run, scenario).map((each) => ({ ...each, name })))
}

/** How many pairs of runs the evidence is taken from. */
const pairs = 8
/** People in the market of these runs at most: a larger one is looked at in small. */
const most = 50_000

/** How many runs the evidence for so many suspicions takes: those as it was, and those without each cause. */
export function runsOfDiagnosis(suspicions: number): number {
  return suspicions === 0 ? 0 : pairs * (1 + suspicions)
}

/**
 * Why a campaign came out as it did: each suspected cause is removed, and the scenario run again under the same luck.
 *
 * The change of a measure is the mean over 8 pairs of runs, each pair with a seed of its own (`replicate.ts`), of its value
 * without the cause less its value with it: as a part of the mean with it, or in fen for money; with Student's 95%
 * interval. A cause is stated where the change of the measure it is known by is for the better, its interval leaves out
 * 0, and it is at least `material`. Days are those of the campaign as it was. A market of more than 50,000 people gives way
 * to one of 50,000 of the same kind (`scenario/inSmall.ts`).
 *
 * @param imported the graph of the scenario’s edge list, where it names one
 * @param onDay told after each simulated day how many are done, over all these runs
 */
export function diagnose(
  run: Run,
  scenario: Scenario,
  imported?: Graph,
  onDay: (done: number) => void = () => {},
): readonly Finding[] {
  return finished(diagnoseByDay(run, scenario, imported), onDay)
}

/** The same, a day at a time. */
export function* diagnoseByDay(run: Run, scenario: Scenario, imported?: Graph): ByDay<readonly Finding[]> {
  const suspicions = suspicionsOf(run, scenario)
  if (suspicions.length === 0) return []
  const { model } = run
  const small = model.people > most
  const modelOf = (what: Scenario) => (small ? build(inSmall(what, most, imported)) : build(what, imported))
  const asked = (suspicion: Suspicion) => [...new Set([suspicion.measure, joins, profit])]
  const all = [...new Set(suspicions.flatMap(asked))]
  let before = 0
  const taken = function* (arm: Model): ByDay<readonly Values[]> {
    const values: Values[] = []
    for (let number = 0; number < pairs; number++) {
      const made = yield* after(before, dayByDay(replicate({ ...arm, campaign: model.campaign }, number)))
      before += model.days
      values.push({ of: new Map(all.map((measure) => [measure, measure.take(made)])), revenue: revenueOf(made) })
    }
    return values
  }
  const asItWas = yield* taken(small ? modelOf(scenario) : model)
  const findings: Finding[] = []
  for (const suspicion of suspicions) {
    const without = yield* taken(modelOf(suspicion.remedy))
    const [decisive, ...beside] = asked(suspicion).map((measure) => changeOf(measure, asItWas, without))
    findings.push({
      ...suspicion,
      diagnosis: diagnoses[suspicion.name],
      stated: isStated(decisive, asItWas),
      changes: [decisive, ...beside],
    })
  }
  return findings
}

/** What one run came to, by measure, and its revenue, fen. */
interface Values {
  readonly of: ReadonlyMap<Measure, number | null>
  readonly revenue: number
}

function revenueOf(run: Run): number {
  return metrics['economics.revenue'].take(run).value ?? 0
}

function changeOf(measure: Measure, asItWas: readonly Values[], without: readonly Values[]): Change {
  const [before, then] = [asItWas, without].map((arm) => arm.map(({ of }) => of.get(measure) ?? null))
  const nothing = { measure, estimate: null, low: null, high: null }
  if (before.some(isNull) || then.some(isNull)) return nothing
  const [with_, differences] = [before.map(Number), then.map((each, at) => Number(each) - Number(before[at]))]
  const base = measure.unit === 'money' ? 1 : with_.reduce((sum, each) => sum + each, 0) / with_.length
  if (base <= 0) return nothing
  const { estimate, low, high } = meanInterval(differences)
  const part = (value: number | null) => (value === null ? null : value / base)
  return { measure, estimate: part(estimate), low: part(low), high: part(high) }
}

function isNull(value: number | null): value is null {
  return value === null
}

function isStated({ measure, estimate, low, high }: Change, asItWas: readonly Values[]): boolean {
  if (estimate === null || low === null || high === null) return false
  const better = measure.better === 1 ? low > 0 : high < 0
  const revenue = asItWas.reduce((sum, each) => sum + each.revenue, 0) / asItWas.length
  const least = measure.material * (measure.unit === 'money' ? revenue : 1)
  return better && Math.abs(estimate) >= least
}
