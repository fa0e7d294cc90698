import type { Command } from 'commander'
import { collect, type Speaking } from './speaking.ts'

const examples = `$ kfactor graph firstCampaign.yaml --out ties.kfg
$ kfactor graph firstCampaign.yaml --set market.people=1,000,000
$ kfactor run firstCampaign.yaml --set market.graph.file=ties.kfg`

/** `kfactor graph`. */
export function graph(program: Command, { language, say, flags, after }: Speaking): void {
  program
    .command('graph')
    .description(
      say({
        en: 'Make the ties of a scenario once and keep them in a file, for many scenarios.',
        zh: '把一个场景的关系网络生成一次，存成文件，供多个场景使用。',
      }),
    )
    .argument(flags('<file>'), say({ en: 'a scenario file', zh: '一个场景文件' }))
    .option(
      flags('--out <file>'),
      say({
        en: 'where to write it (default: the scenario with .kfg, here)',
        zh: '写到哪里（默认：当前文件夹，场景名加 .kfg）',
      }),
    )
    .option(
      flags('--seed <text>'),
      say({ en: 'another seed than the one in the file', zh: '不用文件里的种子，改用这个' }),
    )
    .option(
      flags('--set <path=value>'),
      say({ en: 'change a field; may be given many times', zh: '改一个字段；可以写多次' }),
      collect,
    )
    .addHelpText(
      'after',
      after(examples, {
        en: `A scenario takes the file with  market: { graph: { file: ties.kfg } } : the same
ties, read in a fraction of a second for a million people.`,
        zh: `在场景里写 market: { graph: { file: ties.kfg } }，就使用同一份关系网络；
一百万人的网络，读入不到一秒。`,
      }),
    )
    .action(
      async (file: string, options: { readonly out?: string; readonly seed?: string; readonly set?: string[] }) => {
        const { graph: work } = await import('../commands/graph.ts')
        process.exitCode = work(file, { set: [], ...options, lang: language })
      },
    )
}
