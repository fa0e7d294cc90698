import { basename, extname } from 'node:path'
import { printProblems } from '../scenario/printProblems.ts'
import { type Problem, problemAt } from '../scenario/problem.ts'
import type { ReadOptions } from '../scenario/read.ts'
import type { Scenario } from '../scenario/schema.ts'
import { settingsFile } from '../scenario/settings.ts'
import { sourceText } from '../scenario/sourceText.ts'
import type { Language, Words } from '../text/language.ts'
import { type OpenedScenario, openScenario } from './openScenario.ts'

/** A design to compare: a scenario that is ready to run, under a name. */
export interface OpenedArm extends OpenedScenario {
  readonly name: string
  readonly scenario: Scenario
}

/** Codes of warnings about what the law or a platform forbids. */
const forbidding: readonly Problem['code'][] = ['too-many-levels']

/**
 * Opens the arms of a comparison: each of several files, or the `arms:` of one. All get the seed of the first, so that they
 * have the same luck.
 *
 * @returns undefined where anything is at fault, which is then printed, all at once
 */
export function openArms(
  files: readonly string[],
  options: ReadOptions,
  lang: Language,
): readonly OpenedArm[] | undefined {
  const [file] = files
  const first = openScenario(file, options)
  const seed = options.seed ?? first.scenario?.seed
  const same = seed === undefined ? options : { ...options, seed }
  const opened =
    files.length === 1
      ? [{ name: '', ...first }, ...armsOf(file, first.scenario, same, lang)]
      : files.map((each, at) => ({
          name: basename(each, extname(each)),
          ...(at === 0 ? first : openScenario(each, same)),
        }))
  for (const { problems, sources } of opened) {
    if (problems.length > 0) console.error(`${printProblems(problems, sources, lang)}\n`)
  }
  if (!opened.every((each) => each.scenario !== undefined)) return undefined
  // What was just seen, which the compiler forgets.
  const arms = (files.length === 1 ? opened.slice(1) : opened) as readonly OpenedArm[]
  const faults = faultsOf(file, files.length, arms)
  if (faults.length > 0) console.error(`${printProblems(faults, [], lang)}\n`)
  return faults.length > 0 ? undefined : arms
}

/** What keeps an arm from being launched, in words. */
export function forbiddenIn({ problems }: OpenedArm, lang: Language): readonly string[] {
  return problems.filter(({ code }) => forbidding.includes(code)).map(({ message }) => message[lang])
}

/** The arms that a file names; of what is wrong with the settings of one, the problems say which arm's they are. */
function armsOf(file: string, scenario: Scenario | undefined, options: ReadOptions, lang: Language) {
  return (scenario?.arms ?? []).map(({ name, set }) => {
    const sets = Object.entries(set).map(([path, value]) => `${path}=${value}`)
    const arm = openScenario(file, { ...options, sets: [...(options.sets ?? []), ...sets] })
    const where = { en: `${file}, arm ${name}`, zh: `${file}，方案“${name}”` }[lang]
    const renamed = <Has extends { readonly file: string }>(each: Has): Has =>
      each.file === settingsFile ? { ...each, file: where } : each
    // The file's own warnings were told once.
    const problems = arm.problems.filter((each) => each.file === settingsFile || forbidding.includes(each.code))
    return { ...arm, name, problems: problems.map(renamed), sources: arm.sources.map(renamed) }
  })
}

function faultsOf(file: string, files: number, arms: readonly OpenedArm[]): readonly Problem[] {
  const fault = (message: Words, help: Words) =>
    problemAt(sourceText(file, ''), 0, { code: 'not-comparable', path: [], message, help })
  if (arms.length < 2) {
    const message =
      files > 1 || arms.length === 1
        ? { en: 'there is one arm only', zh: '只有一个方案' }
        : { en: 'there is nothing to compare it with', zh: '没有可与之对比的方案' }
    const help = {
      en: 'name a second file, or write two designs under  arms:',
      zh: '请再写一个文件，或在  arms:  下面写两个方案',
    }
    return [fault(message, help)]
  }
  const names = arms.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) < at)
  const days = new Set(arms.map(({ scenario }) => scenario.clock.days))
  return [
    ...(twice === undefined
      ? []
      : [fault(sameName(twice), { en: 'give each a name of its own', zh: '请各取各的名称' })]),
    ...(days.size === 1
      ? []
      : [
          fault(
            { en: 'the arms run for different numbers of days', zh: '各方案的模拟天数不同' },
            { en: 'give all the same clock.days', zh: '请让它们的 clock.days 相同' },
          ),
        ]),
  ]
}

function sameName(name: string): Words {
  return { en: `two arms are called ${name}`, zh: `有两个方案都叫“${name}”` }
}
