import type { Command } from 'commander'
import type { RunOptions } from '../commands/run.ts'
import { collect, type Speaking } from './speaking.ts'

/** What `run` was called with; what was left out is missing. */
type Flags = Omit<RunOptions, 'set' | 'quiet' | 'runs' | 'lang'> & {
  readonly set?: string[]
  readonly quiet?: boolean
  readonly runs?: number | true
  readonly watch?: boolean
}

const examples = `$ kfactor run firstCampaign.yaml
$ kfactor run firstCampaign.yaml --seed two --out elsewhere
$ kfactor run firstCampaign.yaml --runs 50
$ kfactor run firstCampaign.yaml --until "±5% on growth.newUsers"
$ kfactor run firstCampaign.yaml --set plays.0.referrerReward=¥40
$ kfactor run firstCampaign.yaml --set content.topics='{travel: 100%}'
$ kfactor run firstCampaign.yaml --set market.graph.file=ties.csv`

/** `kfactor run`. */
export function run(program: Command, { language, say, flags, count, after }: Speaking): void {
  program
    .command('run')
    .description(
      say({
        en: 'Run each scenario once or many times, print its summary and write its report.',
        zh: '把每个场景运行一次或多次，打印摘要并写出报告。',
      }),
    )
    .argument(flags('<files...>'), say({ en: 'scenario files', zh: '场景文件' }))
    .option(
      flags('--seed <text>'),
      say({ en: 'another seed than the one in the file', zh: '不用文件里的种子，改用这个' }),
    )
    .option(flags('--out <folder>'), say({ en: 'where the folders of the runs go', zh: '结果文件夹放在哪里' }), 'out')
    .option(
      flags('--set <path=value>'),
      say({ en: 'change a field; may be given many times', zh: '改一个字段；可以写多次' }),
      collect,
    )
    .option('--quiet', say({ en: 'print no summary', zh: '不打印摘要' }))
    .option(
      '--no-twin',
      say({ en: 'leave out the run of the same world without the campaign', zh: '不另外运行没有活动的同一世界' }),
    )
    .option(
      flags('--runs [number]'),
      say({
        en: 'runs with luck of their own; 20 where no number follows',
        zh: '运行多少次，每次运气不同；不写数量就是20次',
      }),
      count(1),
    )
    .option(
      flags('--until <precision>'),
      say({
        en: 'as many runs as it takes, like "±5% on growth.newUsers"',
        zh: '一直运行到指标足够精确，如 "±5% on growth.newUsers"',
      }),
    )
    .option(
      flags('--cap <number>'),
      say({ en: 'the most runs for --until', zh: '--until 最多运行多少次' }),
      count(2),
      500,
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
      '--no-stack',
      say({
        en: 'leave out the runs that show what several plays add to each other',
        zh: '不运行多个玩法叠加效果的对照',
      }),
    )
    .option('--no-risks', say({ en: 'leave out the runs of the register of risks', zh: '不运行风险清单所需的对照' }))
    .option(
      '--no-diagnoses',
      say({ en: 'leave out the runs that say why a campaign failed', zh: '不运行查明失败原因所需的对照' }),
    )
    .option(
      '--anyway',
      say({ en: 'run also what takes more memory than is free', zh: '所需内存超过空闲内存时也照样运行' }),
    )
    .option(
      flags('--format <words>'),
      say({
        en: 'what to write, with commas: html, md, json, csv, parquet,\npng, gexf, junit (default: html,json,csv)',
        zh: '写出哪些格式，用逗号隔开：html、md、json、csv、parquet、png、gexf、junit（默认：html,json,csv）',
      }),
    )
    .option(
      '--watch',
      say({
        en: 'run again whenever a file is saved, and refresh the report',
        zh: '文件每次保存后重新运行，并刷新报告',
      }),
    )
    .addHelpText('after', after(examples))
    .action(async (files: string[], options: Flags) => {
      const { usualRuns } = await import('../../experiments/replicates.ts')
      const runs = options.runs === true ? usualRuns : (options.runs ?? 1)
      const asked = { set: [], quiet: false, ...options, runs, lang: language }
      if (options.watch === true) process.exitCode = await (await import('../commands/watch.ts')).watch(files, asked)
      else process.exitCode = await (await import('../commands/run.ts')).run(files, asked)
    })
}
