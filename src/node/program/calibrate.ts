import type { Command } from 'commander'
import type { CalibrateOptions } from '../commands/calibrate.ts'
import { collect, type Speaking } from './speaking.ts'

/** What `calibrate` was called with; what was left out is missing. */
type Flags = Omit<CalibrateOptions, 'vary' | 'set' | 'quiet' | 'lang'> & Partial<CalibrateOptions>

const examples = `$ kfactor calibrate a.yaml --data counts.csv
$ kfactor calibrate a.yaml --data counts.csv \\
    --vary behaviour.share.base=1%..10%`

/** `kfactor calibrate`. */
export function calibrate(program: Command, { language, say, flags, count, after }: Speaking): void {
  program
    .command('calibrate')
    .description(
      say({
        en: 'Fit the uncertain quantities of a scenario to daily counts of your own.',
        zh: '用您自己的每日数据拟合场景中不确定的量。',
      }),
    )
    .argument(flags('<file>'), say({ en: 'a scenario file', zh: '一个场景文件' }))
    .requiredOption(
      flags('--data <file>'),
      say({
        en: 'CSV: a row a day, columns date and any of members, joins, invites,\norders, logins, in English or Chinese',
        zh: 'CSV 文件：每天一行，列有“日期”和“会员数”“新增用户”“邀请数”“订单数”“登录人数”中的任意几列，列名中英文均可',
      }),
    )
    .option(
      flags('--vary <path=range>'),
      say({
        en: 'a parameter to find, path=10%..20%; may be given many times',
        zh: '要求出的参数，写成“字段=10%..20%”；可以写多次',
      }),
      collect,
    )
    .option(
      flags('--particles <number>'),
      say({ en: 'runs that stay as the nearest to the data', zh: '最后保留多少次与数据最接近的运行' }),
      count(2),
      150,
    )
    .option(
      flags('--runs <number>'),
      say({ en: 'runs of the search at most', zh: '搜索最多运行多少次' }),
      count(4),
      1800,
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
        en: `The last fifth of the days is held out, to see how well the fit tells them.
calibrated.yaml has what was found as  value ± deviation, for other commands.`,
        zh: `最后五分之一的日子留出不用，用来检验拟合预测得好不好。
calibrated.yaml 把求得的参数写成“值 ± 偏差”，供其他命令使用。`,
      }),
    )
    .action(async (file: string, options: Flags) => {
      const { calibrate: work } = await import('../commands/calibrate.ts')
      process.exitCode = await work(file, { vary: [], set: [], quiet: false, ...options, lang: language })
    })
}
