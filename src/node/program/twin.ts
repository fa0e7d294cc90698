import type { Command } from 'commander'
import type { TwinOptions } from '../commands/twin.ts'
import { collect, type Speaking } from './speaking.ts'

/** What `twin` was called with; what was left out is missing. */
type Flags = Omit<TwinOptions, 'explain' | 'set' | 'quiet' | 'lang'> & Partial<TwinOptions>

const examples = `$ kfactor twin a.yaml --runs 50
$ kfactor twin a.yaml --explain --runs 5`

/** `kfactor twin`. */
export function twin(program: Command, { language, say, flags, count, after }: Speaking): void {
  program
    .command('twin')
    .description(
      say({
        en: 'Hold a campaign against the same world without it: what it adds, and what made which part.',
        zh: '与没有活动的同一世界对照：活动带来多少增量，各部分由什么带来。',
      }),
    )
    .argument(flags('<file>'), say({ en: 'a scenario file', zh: '一个场景文件' }))
    .option(
      flags('--runs <number>'),
      say({ en: 'runs with the campaign and as many without it', zh: '有活动运行多少次；没有活动也运行同样多次' }),
      count(1),
      20,
    )
    .option(
      '--explain',
      say({
        en: 'say which play, content and event made which part of joins,\norders and profit',
        zh: '说明新增、订单和利润各由哪个玩法、内容和事件带来多少',
      }),
    )
    .option(
      flags('--workers <number>'),
      say({ en: 'threads to run on (default: as many as cores)', zh: '用几个线程运行（默认：处理器有几核用几个）' }),
      count(1),
    )
    .option(
      flags('--seed <text>'),
      say({ en: 'another seed than the one in the file', zh: '不用文件里的种子，改用这个' }),
    )
    .option(
      flags('--out <folder>'),
      say({ en: 'where the folder of the study goes', zh: '研究结果文件夹放在哪里' }),
      'out',
    )
    .option(
      flags('--set <path=value>'),
      say({ en: 'change a field; may be given many times', zh: '改一个字段；可以写多次' }),
      collect,
    )
    .option(
      '--no-store',
      say({
        en: 'do not keep the runs in runs.ndjson, nor take any from there',
        zh: '不把各次运行存进 runs.ndjson，也不从中取用',
      }),
    )
    .option('--quiet', say({ en: 'print no summary', zh: '不打印摘要' }))
    .addHelpText(
      'after',
      after(examples, {
        en: `--explain makes as many runs more as the parts have combinations, up to six of
them 2, 4, 8 … 64 for each run; beyond, each alone and all but each.`,
        zh: `--explain 要为各部分的每种组合多运行一次：六个部分以内，每次运行分别多
2、4、8……64次；更多时只运行“只有其一”和“唯缺其一”。`,
      }),
    )
    .action(async (file: string, options: Flags) => {
      const { twin: work } = await import('../commands/twin.ts')
      process.exitCode = await work(file, { explain: false, set: [], quiet: false, ...options, lang: language })
    })
}
