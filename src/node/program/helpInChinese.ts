import type { Argument, Help, Option } from 'commander'
import { displayWidth } from '../../text/displayWidth.ts'
import { wrapText } from '../../text/wrapText.ts'

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '通用选项：',
  'Commands:': '命令：',
}

/** How the reader of the command line lays out its help in Chinese. */
export const helpInChinese: Partial<Help> = {
  styleTitle: (title) => titles[title] ?? title,
  styleUsage: usageInChinese,
  styleSubcommandTerm: usageInChinese,
  displayWidth,
  boxWrap: (text, width) => wrapText(text, width).join('\n'),
  optionDescription: (option) => described(option, option.required || option.optional),
  argumentDescription: (argument) => described(argument, true),
}

function usageInChinese(usage: string): string {
  return usage.replace('[options]', '[选项]').replace('[command]', '[命令]')
}

/** What is said of an option or an argument, its choices and default behind it. */
function described(about: Option | Argument, showDefault: boolean): string {
  const { description, argChoices, defaultValue } = about
  const notes = [
    ...(argChoices === undefined ? [] : [`可选：${argChoices.join('、')}`]),
    ...(defaultValue === undefined || !showDefault ? [] : [`默认：${defaultValue}`]),
    ...('envVar' in about && about.envVar !== undefined ? [`环境变量：${about.envVar}`] : []),
  ]
  return notes.length === 0 ? description : `${description}（${notes.join('；')}）`
}
