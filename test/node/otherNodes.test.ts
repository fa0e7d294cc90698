import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const installed = (name: string) => join(root, 'node_modules/.nodes/node_modules', name, 'bin/node')

/** Other runtimes are passed over where they are not there, and the test says so. */
describe.each([
  ['this Node', process.execPath],
  ['Node 22, where it is installed (.ci/run installs it)', installed('node22')],
  ['Node 24, where it is installed (.ci/run installs it)', installed('node24')],
])('on %s', (_, node) => {
  test.skipIf(!existsSync(node))('a command says what it was asked for, and complains of nothing', () => {
    const { status, stdout, stderr } = spawnSync(node, ['src/node/kfactor.mjs', 'list', 'plays'], { cwd: root })
    expect(stderr.toString()).toBe('')
    expect(stdout.toString()).toContain('doubleSidedReferral')
    expect(status).toBe(0)
  })
})
