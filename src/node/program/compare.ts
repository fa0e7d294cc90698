import type { Command } from 'commander'
import type { CompareOptions } from '../commands/compare.ts'
import { collect, type Speaking } from './speaking.ts'

/** What `compare` was called with; what was left out is missing. */
type Flags = Omit<CompareOptions, 'set' | 'guard' | 'quiet' | 'aa' | 'measure' | 'lang'> & Partial<CompareOptions>

const examples = `$ kfactor compare firstCampaign.yaml shortVideo.yaml
$ kfactor compare studies/rewards.yaml --budget ¥20000
$ kfactor compare a.yaml b.yaml --maximise growth.newUsers --matters 20
$ kfactor compare a.yaml b.yaml --guard "economics.profit >= ¥0"`

/** `kfactor compare`. */
export function compare(program: Command, { language, say, flags, count, after }: Speaking): void {
  program
    .command('compare')
    .description(
      say({
        en: 'Run designs on the same luck and say which to launch.',
        zh: '让几个方案在同样的运气下运行，说明该上线哪一个。',
      }),
    )
    .argument(
      flags('<files...>'),
      say({
        en: 'scenarios, the one to keep first; or one file with arms',
        zh: '场景文件，现行方案写在最前；或一个带 arms 的文件',
      }),
    )
    .option(flags('--runs <number>'), say({ en: 'runs of each arm', zh: '每个方案运行多少次' }), count(2), 20)
    .option(
      flags('--maximise <metric>'),
      say({
        en: 'what is to be large (default: economics.profit)',
        zh: '希望越大越好的指标（默认：economics.profit）',
      }),
    )
    .option(flags('--minimise <metric>'), say({ en: 'what is to be small instead', zh: '改为希望越小越好的指标' }))
    .option(
      flags('--matters <amount>'),
      say({
        en: 'the smallest gain worth a change (default: 1% of the\nrevenue, or of a metric that is not money)',
        zh: '值得更换方案的最小增益（默认：收入的1%；指标不是金额时为该指标的1%）',
      }),
    )
    .option(
      flags('--budget <money>'),
      say({ en: 'campaign cost that 95 runs of 100 must keep to', zh: '活动费用上限，100次运行中须有95次不超' }),
    )
    .option(
      flags('--liability <money>'),
      say({ en: 'rewards owed on a bad day that they must keep to', zh: '最坏情况下待兑付奖励的上限，同上' }),
    )
    .option(
      flags('--guard <rule>'),
      say({ en: 'any target they must meet; may be given many times', zh: '各方案都须达到的任意目标；可以写多次' }),
      collect,
    )
    .option(
      '--aa',
      say({
        en: 'run the first arm again with other luck, against itself',
        zh: '第一个方案换一份运气再运行一遍，与自己对比',
      }),
    )
    .option(
      '--measure',
      say({ en: 'show which guesses about people the decision hangs on', zh: '说明结论取决于哪些关于人的假设' }),
    )
    .option(
      flags('--cap <number>'),
      say({ en: 'the most runs of an arm worth waiting for', zh: '每个方案最多值得运行多少次' }),
      count(2),
      2000,
    )
    .option(
      flags('--workers <number>'),
      say({ en: 'threads to run on (default: as many as cores)', zh: '用几个线程运行（默认：处理器有几核用几个）' }),
      count(1),
    )
    .option(
      '--no-store',
      say({
        en: 'do not keep the runs in runs.ndjson, nor take any from there',
        zh: '不把各次运行存进 runs.ndjson，也不从中取用',
      }),
    )
    .option(
      flags('--seed <text>'),
      say({ en: 'another seed than that of the first file', zh: '不用第一个文件的种子，改用这个' }),
    )
    .option(
      flags('--out <folder>'),
      say({ en: 'where the folder of the comparison goes', zh: '对比结果文件夹放在哪里' }),
      'out',
    )
    .option(
      flags('--set <path=value>'),
      say({ en: 'change a field in every arm; may be given many times', zh: '在每个方案里改一个字段；可以写多次' }),
      collect,
    )
    .option('--quiet', say({ en: 'print no summary', zh: '不打印摘要' }))
    .addHelpText('after', after(examples))
    .action(async (files: string[], options: Flags) => {
      const { compare: work } = await import('../commands/compare.ts')
      const usual = { set: [], guard: [], quiet: false, aa: false, measure: false }
      process.exitCode = await work(files, { ...usual, ...options, lang: language })
    })
}
