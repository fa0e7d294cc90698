import type { Command } from 'commander'
import { collect, type Speaking } from './speaking.ts'

const examples = `$ kfactor credibility firstCampaign.yaml
$ kfactor list credibility --long`

/** `kfactor credibility`. */
export function credibility(program: Command, { language, say, flags, after }: Speaking): void {
  program
    .command('credibility')
    .description(
      say({
        en: 'Run each scenario and hold its world to facts that real campaigns show; write nothing.',
        zh: '运行每个场景，看它的世界是否符合真实活动中的规律；不写任何文件。',
      }),
    )
    .argument(flags('<files...>'), say({ en: 'scenario files', zh: '场景文件' }))
    .option(
      flags('--seed <text>'),
      say({ en: 'another seed than the one in the file', zh: '不用文件里的种子，改用这个' }),
    )
    .option(
      flags('--set <path=value>'),
      say({ en: 'change a field; may be given many times', zh: '改一个字段；可以写多次' }),
      collect,
    )
    .addHelpText('after', after(examples, { en: 'Exits with 99 where a fact fails.', zh: '有规律不符时以99退出。' }))
    .action(async (files: string[], { seed, set }: { readonly seed?: string; readonly set?: string[] }) => {
      const { credibility: work } = await import('../commands/credibility.ts')
      process.exitCode = work(files, { sets: set ?? [], ...(seed === undefined ? {} : { seed }), lang: language })
    })
}
