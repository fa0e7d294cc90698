import type { Command } from 'commander'
import type { Speaking } from './speaking.ts'

const examples = `$ kfactor list plays
$ kfactor list plays doubleSidedReferral
$ kfactor list metrics --long`

/** `kfactor list`. */
export function list(program: Command, { language, say, flags, after }: Speaking): void {
  program
    .command('list')
    .description(say({ en: 'List what there is, one a line.', zh: '列出有些什么，一行一个。' }))
    .argument(
      flags('<what>'),
      say({
        en: 'plays, circumstances, channels, generators, reduced, metrics, credibility, diagnoses or scenarios',
        zh: 'plays（玩法）、circumstances（事件）、channels（渠道）、generators（网络生成器）、reduced（简化模型）、metrics（指标）、credibility（可信度）、diagnoses（失败诊断）或 scenarios（场景）',
      }),
    )
    .argument(flags('[name]'), say({ en: 'one of them, with all its fields', zh: '其中一个，连同它的全部字段' }))
    .option('--long', say({ en: 'each with all its fields', zh: '每个都列出全部字段' }))
    .addHelpText('after', after(examples))
    .action(async (what: string, name: string | undefined, options: { readonly long?: boolean }) => {
      const { list: work } = await import('../commands/list.ts')
      process.exitCode = await work(what, name, { long: false, ...options, lang: language })
    })
}
