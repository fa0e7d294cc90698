import type { Command } from 'commander'
import type { Speaking } from './speaking.ts'

const examples = `$ kfactor init
$ kfactor init shortVideo spring.yaml`

/** `kfactor init`. */
export function init(program: Command, { language, say, flags, after }: Speaking): void {
  program
    .command('init')
    .description(
      say({
        en: 'Write a commented scenario to start from; never overwrites.',
        zh: '写出一个带注释的场景，作为起点；绝不覆盖已有文件。',
      }),
    )
    .argument(
      flags('[template]'),
      say({
        en: 'a shipped scenario: see  kfactor list scenarios',
        zh: '一个自带场景，见 kfactor list scenarios',
      }),
      'firstCampaign',
    )
    .argument(
      flags('[file]'),
      say({
        en: 'where to write it (default: the template with .yaml, here)',
        zh: '写到哪里（默认：当前文件夹，模板名加 .yaml）',
      }),
    )
    .addHelpText('after', after(examples))
    .action(async (template: string, file: string | undefined) => {
      const { init: work } = await import('../commands/init.ts')
      process.exitCode = work(template, file, language)
    })
}
