import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FolderFile } from '../output/receipt.ts'
import type { Words } from '../text/language.ts'

/**
 * Whether a run may write its folder: it does not exist, is empty, or holds an earlier run's results.
 *
 * Anything else there is somebody's work, and is left alone.
 */
export function mayWrite(folder: string): boolean {
  if (!existsSync(folder)) return true
  const entries = readdirSync(folder)
  return entries.length === 0 || entries.includes('receipt.json')
}

/** Writes a folder whole or not at all: beside its place first, then in place of what was there. */
export function writeFolder(folder: string, files: readonly FolderFile[]): void {
  const partial = `${folder}.partial`
  try {
    rmSync(partial, { recursive: true, force: true })
    for (const file of files) {
      const place = join(partial, file.path)
      mkdirSync(dirname(place), { recursive: true })
      writeFileSync(place, file.text)
    }
    rmSync(folder, { recursive: true, force: true })
    renameSync(partial, folder)
  } catch (error) {
    rmSync(partial, { recursive: true, force: true })
    throw error
  }
}

/** Why nothing is written to a folder that holds somebody's work. */
export function notOurs(folder: string, of: Words): Words {
  return {
    en: `${folder}: holds something else than ${of.en}'s results; choose another --out`,
    zh: `${folder}：里面有别的内容，不是${of.zh}的结果；请换一个 --out`,
  }
}

/** Says that a folder could not be written, and why. */
export function cannotWrite(folder: string, { en, zh }: Words): Words {
  return { en: `cannot write ${folder}: ${en}`, zh: `无法写入 ${folder}：${zh}` }
}

/** Where a report is. */
export function whereReport(place: string): Words {
  return { en: `Report  ${place}`, zh: `报告    ${place}` }
}

/** Where the files of a folder are, and which. */
export function whereFiles(folder: string, names: readonly string[]): Words {
  return { en: `Files   ${folder}/ (${names.join(', ')})`, zh: `文件    ${folder}/（${names.join('、')}）` }
}

/** Said last where something was at fault before any run. */
export const nothingRun: Words = { en: 'Nothing was run.', zh: '什么也没有运行。' }
