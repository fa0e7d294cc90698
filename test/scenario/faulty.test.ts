import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { printProblems } from '../../src/scenario/printProblems.ts'
import { type ProblemCode, problemCodes } from '../../src/scenario/problemCodes.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { displayWidth } from '../../src/text/displayWidth.ts'

/**
 * Each file opens with a line for every problem it has, in order: `#! code line:column`.
 */
const folder = join(import.meta.dirname, 'faulty')
const files = readdirSync(folder).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))
const access = { readable: (path: string) => path.endsWith('/ties.csv') && !path.includes('nowhere') }
const read = (text: string) => readScenario({ file: 'scenarios/faulty.yaml', content: text }, {}, access)

function expected(text: string): readonly string[] {
  return [...text.matchAll(/^#! (\S+ \d+:\d+)$/gm)].map(([, problem]) => problem)
}

describe('a faulty file', () => {
  test('is there for forty faults and more', () => {
    expect(files.length).toBeGreaterThanOrEqual(45)
  })

  test.for(files)('$file: has just the problems it names, each in its place', ({ text }) => {
    const { problems } = read(text)
    expect(problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(expected(text))
  })

  test.for(files)('$file: is run only where nothing worse than a warning was found', ({ text }) => {
    const { scenario, problems } = read(text)
    const errors = problems.filter(({ code }) => problemCodes[code].severity === 'error')
    expect(scenario === undefined).toBe(errors.length > 0)
  })

  test.for(files)('$file: is shown within 80 columns, with advice for each problem', ({ text }) => {
    const { problems, sources } = read(text)
    const printed = printProblems(problems, sources, 'en').split('\n')
    expect(printed.filter((line) => line.length > 80)).toEqual([])
    expect(printed.filter((line) => line.startsWith('  → '))).toHaveLength(problems.length)
    expect(problems.filter(({ message, help }) => message.en === '' || help.en === '')).toEqual([])
  })
})

/** What a Chinese text may have in another script: names of fields, files, options and words of the scenario's language. */
const quotable = /--?[a-z]+|kfactor [a-z]+|[\w.]+: [\w.¥%{}" >=]+|"[^"]*"|“[^”]*”|day \d+/g

describe('a faulty file, in Chinese', () => {
  test.for(files)(
    '$file: is shown within 80 columns, with a sentence and advice in Chinese for each problem',
    ({ text }) => {
      const { problems, sources } = read(text)
      const printed = printProblems(problems, sources, 'zh').split('\n')
      expect(printed.filter((line) => displayWidth(line) > 80)).toEqual([])
      for (const { message, help } of problems) {
        expect(message.zh).toMatch(/\p{Script=Han}/u)
        expect(help.zh).toMatch(/\p{Script=Han}|^见 {2}kfactor/u)
        for (const words of [message.zh, help.zh]) {
          expect(words.replaceAll(quotable, '')).not.toMatch(/[A-Za-z]{2,} [A-Za-z]{2,}/)
        }
      }
    },
  )
})

describe('the list of codes', () => {
  test('has no code that no test brings about', () => {
    const elsewhere: readonly ProblemCode[] = [
      'too-large',
      'not-text',
      'too-deep',
      'bad-setting',
      'bad-option',
      'not-comparable',
      'bad-data',
      'out-of-memory',
      'too-many-rows',
    ]
    const seen = new Set([
      ...elsewhere,
      ...files.flatMap(({ text }) => expected(text).map((each) => each.split(' ')[0])),
    ])
    expect(Object.keys(problemCodes).filter((code) => !seen.has(code))).toEqual([])
  })
})
