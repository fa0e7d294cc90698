import { basename, extname, join } from 'node:path'
import { printProblems } from '../scenario/printProblems.ts'
import type { Scenario } from '../scenario/schema.ts'
import type { Language, Words } from '../text/language.ts'
import { memoryOf } from './cost.ts'
import { type OpenedScenario, openScenario } from './openScenario.ts'
import { mayWrite, nothingRun, notOurs } from './runFolder.ts'
import { roomHere, tooLarge } from './tooLarge.ts'

/** A scenario that is ready to run, and where its results go. */
export interface Ready extends OpenedScenario {
  readonly file: string
  readonly scenario: Scenario
  readonly folder: string
}

/** How scenarios are opened, and where their results go. */
export interface Opening {
  readonly seed?: string
  readonly out: string
  readonly set: readonly string[]
  /** Whether to run also what memory is too small for. */
  readonly anyway?: boolean
  readonly lang: Language
}

/** The folder that a scenario's results go to. */
export function folderOf(file: string, { out }: Pick<Opening, 'out'>): string {
  return join(out, basename(file, extname(file)))
}

/** Opens scenarios; when any of them is at fault, every problem is printed and nothing is given back. */
export async function prepare(
  files: readonly string[],
  { seed, out, set, anyway = false, lang }: Opening,
): Promise<readonly Ready[] | undefined> {
  const ready: Ready[] = []
  let faulty = false
  for (const file of files) {
    const opened = openScenario(file, { sets: set, ...(seed === undefined ? {} : { seed }) })
    const { scenario, problems, sources, ties } = opened
    if (problems.length > 0) console.error(`${printProblems(problems, sources, lang)}\n`)
    const memory = scenario && (await memoryOf(scenario, ties?.graph))
    const large = memory && tooLarge(file, memory, roomHere(anyway))
    if (large !== undefined) console.error(`${printProblems([large], [], lang)}\n`)
    const place = folderOf(file, { out })
    const fault = faultOfFolder(place, ready)
    if (fault !== undefined) console.error(fault[lang])
    if (scenario === undefined || large !== undefined || fault !== undefined) faulty = true
    else ready.push({ ...opened, scenario, file, folder: place })
  }
  if (faulty) console.error(nothingRun[lang])
  return faulty ? undefined : ready
}

function faultOfFolder(folder: string, others: readonly Ready[]): Words | undefined {
  const other = others.find((each) => each.folder === folder)
  if (other !== undefined) {
    return {
      en: `${folder}: ${other.file} would be written here too; run them apart, with --out`,
      zh: `${folder}：${other.file} 也会写到这里；请用 --out 分开运行`,
    }
  }
  if (!mayWrite(folder)) return notOurs(folder, { en: 'a run', zh: '运行' })
  return undefined
}
