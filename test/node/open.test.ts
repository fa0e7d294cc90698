import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { newestReport } from '../../src/node/commands/open.ts'

const folder = mkdtempSync(join(tmpdir(), 'kfactor-open-'))
afterAll(() => rmSync(folder, { recursive: true }))

for (const [name, time] of [
  ['older', 1000],
  ['newer', 2000],
  ['empty', 3000],
] as const) {
  mkdirSync(join(folder, name))
  if (name === 'empty') continue
  writeFileSync(join(folder, name, 'report.html'), name)
  utimesSync(join(folder, name, 'report.html'), time, time)
}

test('the newest report in a folder of runs is shown, and of one run its own', () => {
  expect(newestReport(folder)).toBe(join(folder, 'newer/report.html'))
  expect(newestReport(join(folder, 'older'))).toBe(join(folder, 'older/report.html'))
})

test('where there is no report, it is said why', () => {
  expect(newestReport(join(folder, 'empty'))).toMatchObject({
    why: { en: 'there is no report.html in it, nor in a folder in it' },
  })
  expect(newestReport(join(folder, 'nowhere'))).toMatchObject({ why: { en: 'there is no such file or folder' } })
})
