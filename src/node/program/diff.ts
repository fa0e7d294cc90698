import type { Command } from 'commander'
import type { Speaking } from './speaking.ts'

const examples = `$ kfactor run a.yaml b.yaml --runs
$ kfactor diff out/a out/b`

/** `kfactor diff`. */
export function diff(program: Command, { language, say, flags, after }: Speaking): void {
  program
    .command('diff')
    .description(say({ en: 'Lay the folders of two runs side by side.', zh: '把两次运行的结果文件夹并排对照。' }))
    .argument('<A>', say({ en: 'the folder of a run', zh: '一次运行的文件夹' }))
    .argument('<B>', say({ en: 'and that of another', zh: '另一次运行的文件夹' }))
    .option('--all', say({ en: 'also measures that are the same in both', zh: '两边相同的指标也列出' }))
    .option(
      flags('--out <folder>'),
      say({ en: 'write tables, a picture and a page there, too', zh: '把表格、图和网页也写到那里' }),
    )
    .addHelpText('after', after(examples))
    .action(async (one: string, other: string, options: { readonly all?: boolean; readonly out?: string }) => {
      const { diff: work } = await import('../commands/diff.ts')
      process.exitCode = await work(one, other, { all: false, ...options, lang: language })
    })
}
