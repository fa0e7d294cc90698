import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FolderFile } from '../output/receipt.ts'

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
