import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { FolderFile } from '../output/receipt.ts'
import { type Study, studyFolder, studyText } from '../output/study.ts'
import { writeScenario } from '../scenario/write.ts'
import type { Language } from '../text/language.ts'
import { fileFault } from './fileFault.ts'
import { marks } from './marks.ts'
import type { OpenedScenario } from './openScenario.ts'
import { cannotWrite, whereFiles, whereReport, writeFolder } from './runFolder.ts'
import { version } from './version.ts'
import { withTies } from './withTies.ts'

/**
 * Writes a study's folder and prints it.
 *
 * @param command that comes to the same numbers, called in the folder
 * @returns whether it could be written; why not is printed
 */
export async function writeStudy(
  study: Study,
  {
    place,
    seed,
    command,
    quiet,
    lang,
  }: {
    readonly place: string
    readonly seed: string
    readonly command: string
    readonly quiet: boolean
    readonly lang: Language
  },
): Promise<boolean> {
  const hash = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')
  const files = await studyFolder(study, { version: version(), seed, command, hash }, lang)
  try {
    writeFolder(place, files)
  } catch (error) {
    const fault = fileFault(error)
    if (fault === undefined) throw error
    console.error(cannotWrite(place, fault)[lang])
    return false
  }
  if (!quiet) {
    console.log(studyText(study, marks, process.stdout.columns ?? 80, lang))
    const tables = study.files.map(({ path }) => path)
    console.log(whereReport(join(place, 'report.html'))[lang])
    console.log(`${whereFiles(place, [...tables, 'charts/', 'receipt.json'])[lang]}\n`)
  }
  return true
}

/** The resolved scenario as it is before anything is varied, and the file of ties it names beside it. */
export function scenarioFiles({ scenario, graphFile }: OpenedScenario): readonly FolderFile[] {
  if (scenario === undefined) return []
  const { beside, files } = withTies(scenario, graphFile, 'ties')
  return [{ path: 'scenario.yaml', text: writeScenario(beside) }, ...files]
}
