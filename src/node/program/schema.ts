import type { Command } from 'commander'
import type { Speaking } from './speaking.ts'

const examples = '$ kfactor schema > scenario.schema.json'

/** `kfactor schema`. */
export function schema(program: Command, { language, say, after }: Speaking): void {
  program
    .command('schema')
    .description(
      say({
        en: 'Print the JSON Schema of a scenario; editors complete and explain from it.',
        zh: '打印场景的 JSON Schema，供编辑器补全和说明字段。',
      }),
    )
    .addHelpText(
      'after',
      `${after(examples)}\n\n${say({ en: 'and as the first line of a scenario:', zh: '并写在场景文件的第一行：' })}
  # yaml-language-server: $schema=./scenario.schema.json`,
    )
    .action(async () => {
      const { schema: work } = await import('../commands/schema.ts')
      process.exitCode = work(language)
    })
}
