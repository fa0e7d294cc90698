import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FolderTexts, folderDiff, readSummary } from '../../output/folderDiff.ts'
import { folderDiffText } from '../../output/folderDiffText.ts'
import { exitCode } from '../exitCode.ts'
import { fileFault } from '../fileFault.ts'
import { marks } from '../marks.ts'

/** Prints the folders of two runs side by side: what differs in their scenarios, and what came of it. */
export function diff(one: string, other: string, { all }: { readonly all: boolean }): number {
  const read = [one, other].map(openFolder)
  for (const each of read) if (typeof each === 'string') console.error(each)
  const [first, second] = read
  if (typeof first === 'string' || typeof second === 'string') return exitCode.yourFault
  console.log(folderDiffText(folderDiff(first, second), all, marks, process.stdout.columns ?? 80))
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
