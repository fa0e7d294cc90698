import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { MutantResult } from '@stryker-mutator/api/core'

/** A survivor as its place, the code there, and what could have stood there without any test noticing. */
export function told({ fileName, location, replacement, status }: MutantResult): string {
  const { start, end } = location
  const lines = readFileSync(fileName, 'utf8').split('\n')
  const first = lines[start.line - 1] ?? ''
  const code = start.line === end.line ? first.slice(start.column - 1, end.column - 1) : `${first.trim()} …`
  const place = `${relative('.', fileName)}:${start.line}:${start.column}`
  return `${place}${status === 'NoCoverage' ? ' (no test goes there)' : ''}\n    ${code}\n    ${replacement}`
}

/** Whether no test noticed a change. */
export function survived({ status }: Pick<MutantResult, 'status'>): boolean {
  return status === 'Survived' || status === 'NoCoverage'
}
