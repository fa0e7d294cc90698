import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type FolderTexts, folderDiff, readSummary } from '../../output/folderDiff.ts'
import { folderDiffStudy } from '../../output/folderDiffStudy.ts'
import { folderDiffText } from '../../output/folderDiffText.ts'
import { exitCode } from '../exitCode.ts'
import { fileFault } from '../fileFault.ts'
import { marks } from '../marks.ts'
import { mayWrite } from '../runFolder.ts'
import { writeStudy } from '../writeStudy.ts'

/** What `diff` was called with. */
export interface DiffOptions {
  /** Whether measures are shown that are the same in both. */
  readonly all: boolean
  /** Where a folder with tables, a picture and a page goes; nothing is written where it is left out. */
  readonly out?: string
}

/** Lays the folders of two runs side by side: what differs in their scenarios, and what came of it. */
export async function diff(one: string, other: string, { all, out }: DiffOptions): Promise<number> {
  const read = [one, other].map(openFolder)
  for (const each of read) if (typeof each === 'string') console.error(each)
  const [first, second] = read
  if (typeof first === 'string' || typeof second === 'string') return exitCode.yourFault
  const found = folderDiff(first, second)
  console.log(folderDiffText(found, all, marks, process.stdout.columns ?? 80))
  if (out === undefined) return exitCode.done
  const place = join(out, `diff-${basename(one)}-${basename(other)}`)
  if (!mayWrite(place)) {
    console.error(`${place}: holds something else than a study's results; choose another --out`)
    return exitCode.yourFault
  }
  const command = `kfactor diff ${one} ${other} --out ${out}`
  if (!(await writeStudy(folderDiffStudy(found), { place, seed: '', command, quiet: true }))) return exitCode.yourFault
  console.log(`Report  ${join(place, 'report.html')}`)
  return exitCode.done
}

/** The texts of a folder of a run, or why it is none. */
function openFolder(name: string): FolderTexts | string {
  try {
    const [summary, scenario] = ['summary.json', 'scenario.yaml'].map((file) => readFileSync(join(name, file), 'utf8'))
    if (readSummary(summary) === undefined) return `${name}: its summary.json is not one that a run has left`
    return { name, summary, scenario }
  } catch (error) {
    const reason = fileFault(error)
    if (reason === undefined) throw error
    return `${name}: not the folder of a run, which  kfactor run  leaves in out/: ${reason}`
  }
}
