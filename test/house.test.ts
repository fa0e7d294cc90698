import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { describe, expect, test } from 'vitest'
import rules from '../.dependency-cruiser.mjs'

const root = join(import.meta.dirname, '..')
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
const pure = files.filter((path) => !path.startsWith('src/node/') && !path.startsWith('src/web/'))
const text = (path: string) => readFileSync(join(root, path), 'utf8')

/** What of the text is code: without comments and strings. */
function codeOf(path: string): string {
  return text(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/'(?:\\.|[^'\\\n])*'/g, "''")
}

describe('the house', () => {
  test('imports run downward, and every file of src was read to see it', async () => {
    const { forbidden = [], options } = rules
    const { output } = await cruise(['src'], { ...options, baseDir: root, ruleSet: { forbidden }, validate: true })
    if (typeof output === 'string') throw new Error('invalid output of the import check: text')
    const read = output.modules.map((each) => each.source).filter((source) => source.startsWith('src/'))
    expect(read.filter((source) => source.endsWith('.ts')).sort()).toEqual([...files].sort())
    expect(output.summary.violations.map((each) => `${each.from} -> ${each.to} (${each.rule.name})`)).toEqual([])
  })

  test('no pure room uses functions whose last bits differ between JavaScript engines', () => {
    const unsure =
      /Math\.(exp|expm1|log|log1p|log2|log10|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|cbrt|hypot|random)\b/
    const engine = pure.filter((path) => !/^src\/(charts|output)\//.test(path))
    expect(engine.filter((path) => unsure.test(codeOf(path)))).toEqual([])
    expect(engine.filter((path) => /\*\*(?!\s*2\b)/.test(codeOf(path)))).toEqual([])
  })

  test('no result depends on the clock of the machine', () => {
    expect(pure.filter((path) => /Date\.now|new Date\(\)|performance\./.test(codeOf(path)))).toEqual([])
  })

  test('every exported function says what it is', () => {
    const silent = files.filter((path) => /(?<!\*\/)\nexport (async )?function /.test(`\n${text(path)}`))
    expect(silent).toEqual([])
  })
})
