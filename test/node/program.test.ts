import { describe, expect, test } from 'vitest'
import { languageOf } from '../../src/node/program/languageOf.ts'
import { program } from '../../src/node/program/program.ts'
import { displayWidth } from '../../src/text/displayWidth.ts'

const commands = (language: 'en' | 'zh') => {
  const root = program(language)
  root.configureOutput({ getOutHelpWidth: () => 80 })
  return [root, ...root.commands]
}

/** What a command says of itself with `--help`, what stands behind its options included. */
function helpOf(command: ReturnType<typeof program>): string {
  const said: string[] = []
  command.configureOutput({
    ...command.configureOutput(),
    writeOut: (text) => said.push(text),
    getOutHelpWidth: () => 80,
  })
  command.outputHelp()
  return said.join('')
}

/** What remains of a help in Chinese without examples, usage, options, and the names of fields, files and formats. */
function prose(help: string): string {
  return help
    .split('\n')
    .filter((line) => !/^\s+\$ |^\s+--vary|^\s+--subject-to|yaml-language-server/.test(line))
    .join('\n')
    .replaceAll(/kfactor [a-z]+( [a-z]+)?|"[^"]*"|--?[a-z-]+|[a-z]+\.[A-Za-z]+|JSON Schema/g, '')
}

describe('the command line', () => {
  test.each(['en', 'zh'] as const)('explains itself and each command within 80 columns in %s', (language) => {
    for (const command of commands(language)) {
      const help = helpOf(command)
      expect(help.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([])
      expect(help).toContain(`kfactor`)
      expect(help).toContain('--lang')
    }
  })

  test('explains itself and each command in Chinese alone', () => {
    for (const command of commands('zh')) {
      const help = helpOf(command)
      expect(help).toMatch(/^用法：/)
      expect(prose(help)).not.toMatch(/[A-Za-z]{2,} [A-Za-z]{2,}/)
      for (const { description } of command.options) expect(description).toMatch(/\p{Script=Han}/u)
    }
  })

  test('has no word of Chinese in its English help', () => {
    for (const command of commands('en')) expect(helpOf(command)).not.toMatch(/\p{Script=Han}/u)
  })

  test.each([
    [['--lang', 'zh', 'run', 'a.yaml'], undefined, 'zh'],
    [['run', 'a.yaml', '--lang', 'zh'], undefined, 'zh'],
    [['run', 'a.yaml', '--lang=zh'], undefined, 'zh'],
    [['run', 'a.yaml'], 'zh_CN.UTF-8', 'zh'],
    [['run', 'a.yaml', '--lang', 'en'], 'zh', 'en'],
    [['run', 'a.yaml', '--lang', 'fr'], undefined, 'en'],
    [['run', 'a.yaml'], undefined, 'en'],
    [['run', 'a.yaml', '--lang'], 'zh', 'zh'],
  ])('for %j, with %j in the environment, speaks %s', (words, environment, language) => {
    expect(languageOf(words, environment)).toBe(language)
  })

  test.each([
    [['chekc'], '错误：没有命令“chekc”\n（是不是“check”？）'],
    [['check'], '错误：缺少参数“文件”'],
    [['check', 'a.yaml', '--sett', 'a=1'], '错误：没有选项“--sett”\n（是不是“--set”？）'],
    [['run', 'a.yaml', '--seed'], '错误：选项“--seed <文本>”后面没有写值'],
    [['run', 'a.yaml', '--cap', 'x'], '错误：选项“--cap <数量>”的值“x”无效。请写2到100000之间的整数。'],
    [['sweep', 'a.yaml', '--design', 'x'], '错误：选项“--design <方式>”的值“x”无效。可选：grid, latin, sobol。'],
    [['calibrate', 'a.yaml'], '错误：必须给出选项“--data <文件>”'],
    [['schema', 'x'], '错误：命令“schema”的参数太多：最多0个，给了1个。'],
    [['--lang', 'fr'], '错误：选项“--lang <语言>”的值“fr”无效。请写 en 或 zh。'],
  ])('says in Chinese what is wrong with %j', (words, message) => {
    const said: string[] = []
    const root = program('zh')
    for (const command of [root, ...root.commands]) {
      command.exitOverride().configureOutput({ ...command.configureOutput(), writeErr: (text) => said.push(text) })
    }
    expect(() => root.parse(['node', 'kfactor', ...words])).toThrow()
    expect(said.join('')).toContain(`${message}\n`)
    expect(said.join('').replaceAll(/--?[a-z]+|“[^”]*”/g, '')).not.toMatch(/[A-Za-z]{2,} [A-Za-z]{2,}/)
  })
})
