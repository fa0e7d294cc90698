import type { Command } from 'commander'
import type { Speaking } from './speaking.ts'

/** `kfactor open`. */
export function open(program: Command, { language, say, flags }: Speaking): void {
  program
    .command('open')
    .description(
      say({
        en: 'Show a report in the browser: that of a folder, or the newest in it.',
        zh: '在浏览器里打开报告：某个文件夹的，或其中最新的一份。',
      }),
    )
    .argument(
      flags('[folder]'),
      say({ en: 'the folder of a run, or of many', zh: '一次运行的文件夹，或放着多次运行的文件夹' }),
      'out',
    )
    .action(async (folder: string) => {
      const { open: show } = await import('../commands/open.ts')
      process.exitCode = show(folder, language)
    })
}
