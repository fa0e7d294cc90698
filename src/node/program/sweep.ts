import { type Command, Option } from 'commander'
import type { SweepOptions } from '../commands/sweep.ts'
import { collect, type Speaking } from './speaking.ts'

/** What `sweep` was called with; what was left out is missing. */
type Flags = Omit<SweepOptions, 'vary' | 'show' | 'set' | 'quiet' | 'lang'> & Partial<SweepOptions>

/** What a sweep shows besides what decides. */
const usuallyShown = ['growth.newUsers', 'economics.campaignCost']

const examples = `$ kfactor sweep firstCampaign.yaml --vary plays.0.referrerReward=¥10:¥40:4
$ kfactor sweep a.yaml --vary plays.0.friendReward=¥0,¥10,¥25 \\
    --vary market.homophily=0%:60%:4 --maximise growth.newUsers
$ kfactor sweep a.yaml --vary plays.0.referrerReward=¥5:¥60:2 \\
    --vary product.price=¥99:¥199:2 --design sobol --points 64`

/** `kfactor sweep`. */
export function sweep(program: Command, { language, say, flags, count, after }: Speaking): void {
  program
    .command('sweep')
    .description(
      say({
        en: 'Run a scenario at every point of some fields and say which is best.',
        zh: '让某些字段取遍各种值，逐一运行场景，说明哪种最好。',
      }),
    )
    .argument(flags('<file>'), say({ en: 'a scenario file', zh: '一个场景文件' }))
    .option(
      flags('--vary <path=values>'),
      say({
        en: 'a field and its values, path=from:to:n or path=a,b,c;\nmay be given many times',
        zh: '一个字段及其取值，写成“字段=起:止:个数”或“字段=甲,乙,丙”；可以写多次',
      }),
      collect,
    )
    .addOption(
      new Option(
        flags('--design <kind>'),
        say({ en: 'which points: all of them, or as many as --points', zh: '取哪些点：全部，或 --points 那么多个' }),
      )
        .choices(['grid', 'latin', 'sobol'])
        .default('grid'),
    )
    .option(
      flags('--points <number>'),
      say({ en: 'points of a latin or sobol design', zh: 'latin 或 sobol 方式取多少个点' }),
      count(1),
      64,
    )
    .option(flags('--runs <number>'), say({ en: 'runs of each point', zh: '每个点运行多少次' }), count(1), 5)
    .option(
      flags('--maximise <metric>'),
      say({
        en: 'what is to be large (default: economics.profit)',
        zh: '希望越大越好的指标（默认：economics.profit）',
      }),
    )
    .option(flags('--minimise <metric>'), say({ en: 'what is to be small instead', zh: '改为希望越小越好的指标' }))
    .option(
      flags('--show <metric>'),
      say({ en: 'what to show besides; may be given many times', zh: '另外还显示哪个指标；可以写多次' }),
      collect,
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
      say({ en: 'where the folder of the sweep goes', zh: '扫描结果文件夹放在哪里' }),
      'out',
    )
    .option(
      flags('--set <path=value>'),
      say({ en: 'change a field at every point; may be given many times', zh: '在每个点都改一个字段；可以写多次' }),
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
    .addHelpText('after', after(examples))
    .action(async (file: string, options: Flags) => {
      const { sweep: work } = await import('../commands/sweep.ts')
      const usual = { vary: [], set: [], quiet: false, show: usuallyShown }
      process.exitCode = await work(file, { ...usual, ...options, lang: language })
    })
}
