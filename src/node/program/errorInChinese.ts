/** What the reader of the command line says of a fault, by the words it says it in. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^error: missing required argument '(.*)'/, '错误：缺少参数“$1”'],
  [/^error: option '(.*)' argument missing/, '错误：选项“$1”后面没有写值'],
  [/^error: required option '(.*)' not specified/, '错误：必须给出选项“$1”'],
  [
    /^error: option '(.*)' (?:argument|value) '(.*)' from env '(.*)' is invalid\. ?/,
    '错误：环境变量 $3 的值“$2”对选项“$1”无效。',
  ],
  [/^error: option '(.*)' (?:argument|value) '(.*)' is invalid\. ?/, '错误：选项“$1”的值“$2”无效。'],
  [/Allowed choices are (.*)\./, '可选：$1。'],
  [/^error: unknown option '(.*)'/, '错误：没有选项“$1”'],
  [/^error: unknown command '(.*)'/, '错误：没有命令“$1”'],
  [
    /^error: too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+)(.*)\./,
    '错误：命令“$1”的参数太多：最多$2个，给了$3个。',
  ],
  [
    /^error: too many arguments\. Expected (\d+) arguments? but got (\d+)(.*)\./,
    '错误：参数太多：最多$1个，给了$2个。',
  ],
  [/\(Did you mean one of (.*)\?\)/, '（是不是其中之一：$1？）'],
  [/\(Did you mean (.*)\?\)/, '（是不是“$1”？）'],
]

/** A fault of the command line, as its reader tells it in English, in Chinese. */
export function errorInChinese(message: string): string {
  return sentences.reduce((said, [english, chinese]) => said.replace(english, chinese), message)
}
