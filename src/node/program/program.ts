import { Command, InvalidArgumentError, Option } from 'commander'
import type { Language } from '../../text/language.ts'
import { version } from '../version.ts'
import { calibrate } from './calibrate.ts'
import { check } from './check.ts'
import { compare } from './compare.ts'
import { credibility } from './credibility.ts'
import { diff } from './diff.ts'
import { errorInChinese } from './errorInChinese.ts'
import { graph } from './graph.ts'
import { helpInChinese } from './helpInChinese.ts'
import { init } from './init.ts'
import { languageMeant, languageVariable } from './languageOf.ts'
import { list } from './list.ts'
import { open } from './open.ts'
import { optimise } from './optimise.ts'
import { run } from './run.ts'
import { schema } from './schema.ts'
import { sensitivity } from './sensitivity.ts'
import { type Speaking, speaking } from './speaking.ts'
import { sweep } from './sweep.ts'
import { twin } from './twin.ts'

/** The commands in the order of the help; each is loaded when it is called, so that none pays for the others. */
const commands = [
  ...[run, open, compare, sweep, sensitivity, optimise, diff],
  ...[check, twin, calibrate, credibility, graph, list, schema, init],
]

/** The command line in a language. */
export function program(language: Language): Command {
  const speech = speaking(language)
  const { say } = speech
  const lang = languageOption(speech)
  const root = new Command('kfactor')
    .description(
      say({
        en: 'Simulates referral campaigns on networks of people: rewards and content in, growth and money out.',
        zh: '在人际网络上模拟裂变活动：输入奖励和内容，得出增长和收支。',
      }),
    )
    .version(version(), '--version', say({ en: 'print the version', zh: '打印版本号' }))
    .addOption(lang)
    .helpOption('-h, --help', say({ en: 'explain a command', zh: '说明一个命令的用法' }))
    .helpCommand(false)
    .showHelpAfterError(say({ en: 'Add --help to see what there is.', zh: '加上 --help 查看用法。' }))
    .addHelpText('after', say(closing))
    .configureHelp({
      ...(language === 'zh' ? helpInChinese : {}),
      showGlobalOptions: true,
      visibleGlobalOptions: (command) => (command.parent === null ? [] : [lang]),
    })
    .configureOutput({
      outputError: (message, write) => write(language === 'zh' ? errorInChinese(message) : message),
    })
  for (const command of commands) command(root, speech)
  return root
}

function languageOption({ say, flags }: Speaking): Option {
  return new Option(
    flags('--lang <language>'),
    say({ en: 'what is said in: en, or zh for Chinese', zh: '用什么语言说话：zh（中文）或 en（英文）' }),
  )
    .env(languageVariable)
    .default('en')
    .argParser((word) => {
      const meant = languageMeant(word)
      if (meant !== undefined) return meant
      throw new InvalidArgumentError(say({ en: 'Write en or zh.', zh: '请写 en 或 zh。' }))
    })
}

const closing = {
  en: `
Examples:
  $ kfactor init                      write a commented scenario to start from
  $ kfactor run firstCampaign.yaml    run it and write its report
  $ kfactor list plays                see the ways of sharing and rewarding

Exit codes: 0 done, 1 the file or the command line is at fault, 2 the program
is at fault, 99 a target of the scenario was not met, 130 stopped by Ctrl-C.`,
  zh: `
示例：
  $ kfactor init                      写出一个带注释的场景，作为起点
  $ kfactor run firstCampaign.yaml    运行它，并写出报告
  $ kfactor list plays                看看有哪些分享和奖励的玩法

退出码：0 完成；1 文件或命令行有误；2 程序出错；
99 场景的目标没有达到；130 被 Ctrl-C 中止。`,
}
