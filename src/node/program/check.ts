import type { Command } from 'commander'
import { collect, type Speaking } from './speaking.ts'

const examples = `$ kfactor check firstCampaign.yaml
$ kfactor check *.yaml`

/** `kfactor check`. */
export function check(program: Command, { language, say, flags, after }: Speaking): void {
  program
    .command('check')
    .description(
      say({
        en: 'Read scenarios, print every problem in them and what a run takes; write nothing.',
        zh: '只读场景，打印其中的全部问题和运行所需的资源；不写任何文件。',
      }),
    )
    .argument(flags('<files...>'), say({ en: 'scenario files', zh: '场景文件' }))
    .option(
      flags('--set <path=value>'),
      say({ en: 'change a field; may be given many times', zh: '改一个字段；可以写多次' }),
      collect,
    )
    .addHelpText('after', after(examples))
    .action(async (files: string[], options: { readonly set?: string[] }) => {
      const { check: work } = await import('../commands/check.ts')
      process.exitCode = await work(files, { sets: options.set ?? [], lang: language })
    })
}
