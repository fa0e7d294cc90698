import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type FolderTexts, folderDiff, readSummary } from '../../output/folderDiff.ts'
import { folderDiffStudy } from '../../output/folderDiffStudy.ts'
import { folderDiffText } from '../../output/folderDiffText.ts'
import type { Language, Words } from '../../text/language.ts'
import { exitCode } from '../exitCode.ts'
import { fileFault } from '../fileFault.ts'
import { marks } from '../marks.ts'
import { mayWrite, notOurs, whereReport } from '../runFolder.ts'
import { writeStudy } from '../writeStudy.ts'

/** What `diff` was called with. */
export interface DiffOptions {
  /** Whether measures are shown that are the same in both. */
  readonly all: boolean
  /** Where a folder with tables, a picture and a page goes; nothing is written where it is left out. */
  readonly out?: string
  /** What is said in. */
  readonly lang: Language
}

/** Lays the folders of two runs side by side: what differs in their scenarios, and what came of it. */
export async function diff(one: string, other: string, { all, out, lang }: DiffOptions): Promise<number> {
  const read = [one, other].map(openFolder)
  for (const each of read) if ('en' in each) console.error(each[lang])
  const [first, second] = read
  if ('en' in first || 'en' in second) return exitCode.yourFault
  const found = folderDiff(first, second)
  console.log(folderDiffText(found, all, marks, process.stdout.columns ?? 80, lang))
  if (out === undefined) return exitCode.done
  const place = join(out, `diff-${basename(one)}-${basename(other)}`)
  if (!mayWrite(place)) {
    console.error(notOurs(place, { en: 'a study', zh: '研究' })[lang])
    return exitCode.yourFault
  }
  const command = `kfactor diff ${one} ${other} --out ${out}`
  if (!(await writeStudy(folderDiffStudy(found, lang), { place, seed: '', command, quiet: true, lang })))
    return exitCode.yourFault
  console.log(whereReport(join(place, 'report.html'))[lang])
  return exitCode.done
}

/** The texts of a folder of a run, or why it is none. */
function openFolder(name: string): FolderTexts | Words {
  try {
    const [summary, scenario] = ['summary.json', 'scenario.yaml'].map((file) => readFileSync(join(name, file), 'utf8'))
    if (readSummary(summary) === undefined) return notOfARun(name)
    return { name, summary, scenario }
  } catch (error) {
    const reason = fileFault(error)
    if (reason === undefined) throw error
    return {
      en: `${name}: not the folder of a run, which  kfactor run  leaves in out/: ${reason.en}`,
      zh: `${name}：不是  kfactor run  留在 out/ 里的结果文件夹：${reason.zh}`,
    }
  }
}

function notOfARun(name: string): Words {
  return {
    en: `${name}: its summary.json is not one that a run has left`,
    zh: `${name}：其中的 summary.json 不是运行留下的`,
  }
}
