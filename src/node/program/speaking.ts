import { InvalidArgumentError } from 'commander'
import type { Language, Words } from '../../text/language.ts'

/** What stands between brackets in the usage of a command. */
const placeholders: Readonly<Record<string, string>> = {
  amount: '数额',
  budget: '金额',
  csv: '文件',
  file: '文件',
  files: '文件',
  folder: '文件夹',
  kind: '方式',
  language: '语言',
  metric: '指标',
  money: '金额',
  name: '名称',
  number: '数量',
  path: '字段',
  precision: '精度',
  range: '范围',
  rule: '规则',
  template: '模板',
  text: '文本',
  value: '值',
  values: '取值',
  what: '类别',
  words: '格式',
}

/** What a declaration of a command is written with, in one language. */
export interface Speaking {
  readonly language: Language
  readonly say: (words: Words) => string
  /** An argument or an option as the usage shows it, `--seed <text>`, its placeholder in the language. */
  readonly flags: (usage: string) => string
  /** The whole number of an option, from one to a hundred thousand. */
  readonly count: (from: number) => (text: string) => number
  /** What stands below the options: notes, and examples of a command. */
  readonly after: (examples: string, note?: Words) => string
}

/** The words of the command line in a language. */
export function speaking(language: Language): Speaking {
  const say = (words: Words) => words[language]
  return {
    language,
    say,
    flags: (usage) => (language === 'en' ? usage : usage.replace(/[<[].*/, translated)),
    count: (from) => (text) => {
      const value = Number(text)
      if (Number.isSafeInteger(value) && value >= from && value <= 100_000) return value
      throw new InvalidArgumentError(
        say({ en: `Write a whole number from ${from} to 100000.`, zh: `请写${from}到100000之间的整数。` }),
      )
    },
    after(examples, note) {
      const before = note === undefined ? '' : `\n${say(note)}\n`
      return `${before}\n${say({ en: 'Examples:', zh: '示例：' })}\n${examples.replace(/^/gm, '  ')}`
    },
  }
}

/** The values of an option that may be given many times. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

function translated(placeholder: string): string {
  return placeholder.replace(/[a-z]+/g, (word) => placeholders[word] ?? word)
}
