import type { Words } from '../text/language.ts'
import type { Complaint } from './problem.ts'

/** What is said of a text nested deeper than a parser can follow. */
export const nestedTooDeep: Complaint = {
  code: 'too-deep',
  message: { en: 'nested too deep', zh: '嵌套太深' },
  help: { en: 'a scenario needs no more than six levels', zh: '场景文件最多需要六层' },
}

/** What is said of a text with more in it than any scenario has. */
export const toldTooMuch: Complaint = {
  code: 'too-large',
  message: { en: 'more words and signs than any scenario has', zh: '内容太多，不像是场景文件' },
  help: {
    en: 'a scenario is a page of text; put ties into a file of their own',
    zh: '场景文件只有一页左右；关系表请另存为一个文件',
  },
}

/** What is said of `*name`. */
export const aliased: Complaint = {
  code: 'yaml-alias',
  message: { en: 'aliases are not used in scenarios', zh: '场景文件里不用别名' },
  help: { en: 'write the value out in each place', zh: '请在每一处都把值写出来' },
}

/** What is said of `!tag` or `%DIRECTIVE`. */
export function tagged(tag: string): Complaint {
  const name = shown(tag.replace(/^tag:yaml\.org,2002:/, '!!'))
  return {
    code: 'yaml-tag',
    message: { en: `${name} is not used in scenarios`, zh: `场景文件里不用 ${name}` },
    help: { en: 'leave it out: write plain values', zh: '去掉它，直接写值' },
  }
}

/** What is said of a key that stands where it stood before. */
export function twice(key: string): Complaint {
  return {
    code: 'duplicate-key',
    message: { en: `${shown(key)} stands here twice`, zh: `${shown(key)} 在这里写了两次` },
    help: {
      en: 'keep one of them, or move the fields of both under one key',
      zh: '只留一个，或把两处的字段并到一个键下面',
    },
  }
}

/** What is said of a fault of syntax, from the parser's code and words, and the text from the fault on. */
export function unparsed(code: string, words: string, rest: string): Complaint {
  if (code === 'RESOURCE_EXHAUSTION') return nestedTooDeep
  if (code === 'MULTIPLE_DOCS') {
    return {
      code: 'many-documents',
      message: { en: 'a second document begins here', zh: '这里开始了第二个文档' },
      help: { en: 'keep one scenario to a file', zh: '一个文件只写一个场景' },
    }
  }
  if (code === 'NON_STRING_KEY') {
    return {
      code: 'bad-key',
      message: { en: 'a key must be a text', zh: '键必须是文本' },
      help: { en: 'write a single word before the colon', zh: '冒号前面只写一个词' },
    }
  }
  const message = words
    .replace(/ at line \d+, column \d+:?[\s\S]*$/, '')
    .replace(/ ["']quote$/, ' quote')
    .replace(/^./, (letter) => letter.toLowerCase())
  const zh = inChinese.find(([english]) => english.test(message))?.[1] ?? '这里不符合 YAML 的写法'
  return { code: 'bad-yaml', message: { en: message, zh }, help: hint(code, message, rest) }
}

/** What the parser says, from its words: the last is of everything else. */
const inChinese: readonly (readonly [RegExp, string])[] = [
  [/closing quote$/, '引号没有闭合'],
  [
    /(?:flow (?:map|sequence)|[Ff]low collection).*must (?:be sufficiently indented and )?end with a \]|end with a \]$/,
    '方括号没有闭合',
  ],
  [/end with a }$/, '花括号没有闭合'],
  [/^tabs are not allowed/, '不能用制表符缩进'],
  [/^plain value cannot start with/, '没有引号的文本不能以这个符号开头'],
  [/^(?:block scalar header|block scalar header includes)/, '这个符号后面不能再写别的内容'],
  [/^implicit map keys need to be followed by map values/, '这个键后面缺少冒号和值'],
  [/^implicit keys .*single line/, '键必须写在同一行里'],
  [/^nested mappings are not allowed/, '同一行里不能嵌套另一组“键: 值”'],
  [/implicit map key/, '列表不能写在键的位置'],
  [/^all (?:mapping|sequence) items must start at the same column|indented/, '缩进没有对齐'],
  [/^missing , /, '各项之间缺少逗号'],
  [/^missing space after :/, '冒号后面缺少空格'],
  [/^comments must be separated/, '# 前面要有空格'],
  [/^sequence item without - indicator/, '列表的这一项缺少短横线'],
  [/^invalid escape sequence/, '引号里的转义写法无效'],
  [/^unexpected/, '这里出现了不该有的内容'],
]

/** A word of the file, short enough for a message. */
export function shown(word: string): string {
  if (word.trim() === '') return JSON.stringify(word)
  return word.length > 60 ? `${word.slice(0, 59)}…` : word
}

function hint(code: string, message: string, rest: string): Words {
  if (/^>=?/.test(rest)) return { en: 'put the comparison in quotes: ">= 300"', zh: '给比较加上引号：">= 300"' }
  if (/^[%@`]/.test(rest)) return { en: 'put the text in quotes', zh: '给文本加上引号' }
  if (code === 'TAB_AS_INDENT') return { en: 'indent with spaces, not with tabs', zh: '请用空格缩进，不要用制表符' }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    return {
      en: 'put a text that holds a colon in quotes, or start a new line',
      zh: '文本里有冒号时要加引号，或另起一行',
    }
  }
  if (/end with a [\]}]$/.test(message)) {
    return { en: 'close the bracket that was opened here or above', zh: '补上这里或前面打开的括号' }
  }
  if (/closing quote$/.test(message)) {
    return { en: 'close the quote that was opened here or above', zh: '补上这里或前面打开的引号' }
  }
  if (code === 'BAD_INDENT') return { en: 'line it up with the lines it belongs to', zh: '与它所属的各行对齐' }
  if (code === 'MISSING_CHAR') {
    return {
      en: 'look for a quote, bracket, colon or comma that is missing here or above',
      zh: '看看这里或前面是否少了引号、括号、冒号或逗号',
    }
  }
  return {
    en: 'write it as  key: value , with two spaces more for what belongs to a key',
    zh: '写成  key: value ，属于某个键的内容再多缩进两格',
  }
}
